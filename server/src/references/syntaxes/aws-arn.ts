import type { Entry } from '../../model/document.ts';
import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\barn:aws(?:-cn|-us-gov)?:(secretsmanager|ssm):[a-z0-9-]{1,24}:(\d{12})?:(?:secret:|parameter\/)([A-Za-z0-9_/.@+=-]{1,256})(?::([A-Za-z0-9_-]{0,128}))?((?::[\w-]{0,64}){0,2})/dg;

/** `secrets: [{name, valueFrom}]` of a task definition. */
function isEcsSecret({ keyPath }: Entry): boolean {
  return /^[vV]alueFrom$/.test(keyPath.at(-1) ?? '') && /^[sS]ecrets$/.test(keyPath.at(-3) ?? '');
}

/** ARNs of Secrets Manager and Parameter Store, as ECS tasks and Lambda take them. */
const syntax: ReferenceSyntax = {
  id: 'aws-arn',
  provider: 'aws-secrets-manager',
  store: { kind: 'manager', global: true },
  title: 'AWS secret ARN',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  markers: [':secretsmanager:', ':ssm:'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const end = match.index + match[0].length;
      // Amazon ECS counts the parts behind the key, empty ones as well.
      const missing = match[1] === 'secretsmanager' && match[4] && isEcsSecret(entry) ? 2 - (match[5]!.match(/:/g)?.length ?? 0) : 0;
      return {
        locator: { store: match[2] ?? match[1], path: match[3]!, field: match[4] || undefined },
        segments: pathSegments(segment(match, 3)!),
        malformed:
          missing > 0
            ? 'Amazon ECS wants the colons behind the key, too: `…:secret:NAME:KEY::`'
            : // Public parameters have no account, secrets always have one.
              match[1] === 'secretsmanager' && match[2] === undefined && entry.value.trim().length === match[0].length
              ? 'the ARN lacks the account: `arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME`'
              : undefined,
        completion: missing > 0 && end === entry.value.length ? { start: end, end, text: ':'.repeat(missing) } : undefined,
      };
    }),
};
export default syntax;
