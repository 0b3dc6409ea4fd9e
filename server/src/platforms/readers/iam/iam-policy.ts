import type { Grant, Trust, Weakness } from '../../../model/infrastructure.ts';
import { at, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { grantsOf, isAdministrative, openPolicy, pointerOf, statementsOf } from './_iam.ts';
import { trustsOf } from './_iamTrust.ts';

/** Keys under which requests and answers of the AWS CLI hold a policy document. */
const wrappers = ['PolicyDocument', 'AssumeRolePolicyDocument', 'Policy', 'Document'];

/**
 * An AWS policy or trust policy in a file of its own.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
const reader: PlatformReader = {
  id: 'iam-policy',
  formats: ['json'],
  markers: ['"statement"'],
  read({ document, trees, map }): PlatformFacts | undefined {
    const { path } = document.file;
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.json\b.*$/i, '');
    const grants: Grant[] = [];
    const trusts: Trust[] = [];
    const weaknesses: Weakness[] = [];
    for (const root of trees.slice(0, 10)) {
      for (const policy of policiesOf(root)) {
        const statements = statementsOf(policy);
        // An SCP or boundary allows everything and gives nothing.
        if (!/(?:^|[^a-z])(?:scp|boundary|guardrail)/i.test(path))
          grants.push(
            ...grantsOf(
              statements,
              { subject: `policy ${name}`, environment: pointerOf(name, map), administrative: isAdministrative(name) || undefined },
              map,
            ),
          );
        trusts.push(...trustsOf(statements, name));
        const anyone = openPolicy(statements);
        if (anyone)
          weaknesses.push({
            kind: 'open-policy',
            setting: 'a policy that lets the principal `*` do everything',
            range: anyone.range,
            keyPath: anyone.keyPath,
          });
      }
    }
    if (grants.length + trusts.length + weaknesses.length === 0) return undefined;
    return { infrastructure: { grants, trusts, weaknesses } };
  },
};

function policiesOf(root: TreeNode): TreeNode[] {
  const found = isPolicy(root) ? [root] : [];
  for (const key of wrappers) {
    const inner = at(root, key);
    if (inner && isPolicy(inner)) found.push(inner);
  }
  return found;
}

/** Other JSON has a `Statement`, too; a policy's has an effect of two words. */
function isPolicy(node: TreeNode): boolean {
  return statementsOf(node).length > 0;
}

export default reader;
