import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\{\{resolve:(secretsmanager|ssm-secure|ssm):((?:[^{}:$]|\$\{[\w:.]{1,64}\}|\$){1,256}(?::(?:[^{}$]|\$\{[\w:.]{1,64}\}|\$){0,256})?)\}\}/dg;

/** A dynamic reference of whatever service, to see slips in its name; services of these names exist, spelled otherwise. */
const anyService = /\{\{resolve:([A-Za-z-]{2,32})(?::[^{}$]{0,300})?\}\}/dg;
const known = new Set(['secretsmanager', 'ssm', 'ssm-secure']);
const slips: ReadonlyMap<string, string> = new Map([
  ['secretmanager', 'secretsmanager'],
  ['secrets-manager', 'secretsmanager'],
  ['secret-manager', 'secretsmanager'],
  ['ssmsecure', 'ssm-secure'],
  ['ssm-secret', 'ssm-secure'],
]);

/** CloudFormation and SAM: `{{resolve:secretsmanager:id:SecretString:key:stage:version}}`, `{{resolve:ssm-secure:name:version}}`. */
const syntax: ReferenceSyntax = {
  id: 'cloudformation-resolve',
  provider: 'aws-secrets-manager',
  store: { kind: 'manager', global: true },
  title: 'AWS dynamic reference',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  markers: ['{{resolve:'],
  recognise: ({ entry }) => [
    ...eachMatch(entry.value, anyService, (match) => {
      const service = segment(match, 1)!;
      if (known.has(service.text) && match[0].charAt(service.end - match.index) === ':') return undefined;
      const meant = slips.get(service.text.toLowerCase());
      return {
        locator: { path: '' },
        malformed: known.has(service.text)
          ? `a dynamic reference names a ${service.text === 'secretsmanager' ? 'secret' : 'parameter'}: \`{{resolve:${service.text}:NAME}}\``
          : 'a dynamic reference is of `secretsmanager`, `ssm` or `ssm-secure`',
        completion: meant === undefined ? undefined : { start: service.start, end: service.end, text: meant },
      };
    }),
    ...eachMatch(entry.value, pattern, (match) => {
      const rest = segment(match, 2)!;
      const id = rest.text.startsWith('arn:') ? rest.text.split(':').slice(0, 7).join(':') : rest.text.split(':')[0]!;
      const parts = rest.text.slice(id.length + 1).split(':');
      // The part behind the id is `SecretString` or empty; a key of the JSON stands behind that.
      const misplaced = match[1] === 'secretsmanager' && parts.length === 1 && /^[\w-]+$/.test(parts[0]!) && parts[0] !== 'SecretString';
      const behind = rest.start + id.length + 1;
      return {
        locator: {
          store: match[1],
          path: id,
          field: match[1] === 'secretsmanager' ? parts[1] || undefined : undefined,
          version: match[1] === 'secretsmanager' ? parts[3] || parts[2] || undefined : parts[0] || undefined,
        },
        malformed: misplaced
          ? 'behind the id of a secret stands `SecretString`, then the key: `{{resolve:secretsmanager:ID:SecretString:KEY}}`'
          : match[1] === 'ssm' && entry.keyPath[0] === 'Parameters' && !/^\d+$/.test(parts[0] ?? '')
            ? 'in `Parameters` an `ssm` reference needs a version: `{{resolve:ssm:name:version}}`'
            : undefined,
        completion: misplaced ? { start: behind, end: behind, text: 'SecretString:' } : undefined,
        segments: pathSegments({ text: id, start: rest.start, end: rest.start + id.length }),
      };
    }),
  ],
  render(target) {
    if (target.platform !== 'cloudformation') return undefined;
    const id = `${target.environment?.name ?? 'shared'}/${target.service}`;
    return {
      text: `{{resolve:secretsmanager:${id}:SecretString:${target.key}}}`,
      quoting: 'double',
      locator: { store: 'secretsmanager', path: id, field: target.key },
    };
  },
};
export default syntax;
