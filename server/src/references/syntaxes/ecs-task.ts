import { isPlainName, pathSegments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Amazon ECS: `secrets: [{name, valueFrom}]` with the name of a parameter. ARNs belong to `aws-arn`. */
const syntax: ReferenceSyntax = {
  id: 'ecs-task',
  provider: 'aws-parameter-store',
  store: { kind: 'manager', global: true },
  title: 'Amazon ECS secret',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-ssm-paramstore.html',
  markers: ['valueFrom', 'ValueFrom'],
  recognise({ entry: { keyPath, value, quoting }, format }) {
    // What Terraform computes is the address of another block, not a name.
    if (format === 'hcl' && quoting === 'none') return [];
    return /^[vV]alueFrom$/.test(keyPath.at(-1) ?? '') &&
      /^[sS]ecrets$/.test(keyPath.at(-3) ?? '') &&
      isPlainName(value) &&
      !value.startsWith('arn:')
      ? [wholeValue(value, { locator: { path: value }, segments: pathSegments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
