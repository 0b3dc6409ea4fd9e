import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\{\{resolve:(secretsmanager|ssm-secure|ssm):((?:[^{}:$]|\$\{[\w:.]{1,64}\}|\$){1,256}(?::(?:[^{}$]|\$\{[\w:.]{1,64}\}|\$){0,256})?)\}\}/dg;

/** CloudFormation and SAM: `{{resolve:secretsmanager:id:SecretString:key:stage:version}}`, `{{resolve:ssm-secure:name:version}}`. */
const syntax: ReferenceSyntax = {
  id: 'cloudformation-resolve',
  provider: 'aws-secrets-manager',
  title: 'AWS dynamic reference',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  markers: ['{{resolve:'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const rest = segment(match, 2)!;
      const id = rest.text.startsWith('arn:') ? rest.text.split(':').slice(0, 7).join(':') : rest.text.split(':')[0]!;
      const parts = rest.text.slice(id.length + 1).split(':');
      return {
        locator: {
          store: match[1],
          path: id,
          field: match[1] === 'secretsmanager' ? parts[1] || undefined : undefined,
          version: match[1] === 'secretsmanager' ? parts[3] || parts[2] || undefined : parts[0] || undefined,
        },
        malformed:
          match[1] === 'ssm' && entry.keyPath[0] === 'Parameters' && !/^\d+$/.test(parts[0] ?? '')
            ? 'in `Parameters` an `ssm` reference needs a version: `{{resolve:ssm:name:version}}`'
            : undefined,
        segments: pathSegments({ text: id, start: rest.start, end: rest.start + id.length }),
      };
    }),
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
