import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\barn:aws(?:-cn|-us-gov)?:(secretsmanager|ssm):[a-z0-9-]{1,24}:(\d{12})?:(?:secret:|parameter\/)([A-Za-z0-9_/.@+=-]{1,256})(?::([A-Za-z0-9_-]{0,128}))?(?::[\w-]{0,64}){0,2}/dg;

/** ARNs of Secrets Manager and Parameter Store, as ECS tasks and Lambda take them. */
const syntax: ReferenceSyntax = {
  id: 'aws-arn',
  provider: 'aws-secrets-manager',
  title: 'AWS secret ARN',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  markers: [':secretsmanager:', ':ssm:'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[2] ?? match[1], path: match[3]!, field: match[4] || undefined },
      segments: pathSegments(segment(match, 3)!),
    })),
};
export default syntax;
