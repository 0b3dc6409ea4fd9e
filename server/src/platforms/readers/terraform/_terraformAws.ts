import { at } from '../../../syntax/tree.ts';
import {
  blocksNamed,
  documentStatements,
  grantsOf,
  managedGrant,
  openPolicy,
  statementsOf,
  termsOf,
  type IamStatement,
} from '../iam/_iam.ts';
import { trustsOf } from '../iam/_iamTrust.ts';
import { argument, givenName, holderOf, policyOf, selfHolder, type TerraformBlock, type TerraformFacts } from './_terraformBlocks.ts';

const inlinePolicies = new Set([
  'aws_iam_role_policy',
  'aws_iam_user_policy',
  'aws_iam_group_policy',
  'aws_iam_policy',
  'aws_ssoadmin_permission_set_inline_policy',
]);
const attachments = new Set([
  'aws_iam_role_policy_attachment',
  'aws_iam_user_policy_attachment',
  'aws_iam_group_policy_attachment',
  'aws_iam_policy_attachment',
]);

/** Attributes that hold the policy of a resource rather than that of an identity. */
const resourcePolicies = /^(?:policy|access_policies|access_policy|resource_policy)$/;

function trusts(block: TerraformBlock, statements: readonly IamStatement[], facts: TerraformFacts): void {
  facts.trusts.push(...trustsOf(statements, `role ${givenName(block)}`));
}

function open(statements: readonly IamStatement[], facts: TerraformFacts): void {
  const anyone = openPolicy(statements);
  if (anyone)
    facts.weaknesses.push({
      kind: 'open-policy',
      setting: 'a policy that lets the principal `*` do everything',
      range: anyone.range,
      keyPath: anyone.keyPath,
    });
}

/** Roles, users, policies and attachments of AWS. */
export function readAws(block: TerraformBlock, facts: TerraformFacts): void {
  const { type, node } = block;
  if (type === 'aws_iam_role' || type === 'aws_iam_user') {
    const holder = selfHolder(block, facts);
    trusts(block, statementsOf(policyOf(at(node, 'assume_role_policy'))), facts);
    for (const inline of blocksNamed(node, 'inline_policy'))
      facts.grants.push(...grantsOf(statementsOf(policyOf(at(inline, 'policy'))), holder, facts.map));
    managedPolicies(termsOf(at(node, 'managed_policy_arns')), holder, facts);
  } else if (inlinePolicies.has(type)) {
    const policy = policyOf(at(node, 'policy') ?? at(node, 'inline_policy'));
    facts.grants.push(...grantsOf(statementsOf(policy), holderOf(block, facts), facts.map));
  } else if (attachments.has(type)) managedPolicies(argument(block, 'policy_arn'), holderOf(block, facts), facts);
  else if (!type.startsWith('aws_organizations')) {
    for (const child of node.children) if (resourcePolicies.test(child.key)) open(statementsOf(policyOf(child)), facts);
  }
}

function managedPolicies(terms: ReturnType<typeof termsOf>, holder: ReturnType<typeof holderOf>, facts: TerraformFacts): void {
  for (const term of terms) {
    const grant = managedGrant(term, holder);
    if (grant) facts.grants.push(grant);
  }
}

/** A policy document; what it means depends on who takes it in. */
export function readAwsDocument(block: TerraformBlock, facts: TerraformFacts): void {
  const statements = documentStatements(block.node);
  const users = facts.documentUsers.get(block.name) ?? [];
  const role = users.find((user) => user.type === 'aws_iam_role');
  facts.trusts.push(...trustsOf(statements, `role ${role ? givenName(role) : block.name}`));
  open(statements, facts);
  // A guard rail of an organization or a boundary allows everything and gives nothing.
  if (users.some((user) => /^aws_organizations_|^aws_vpc_endpoint/.test(user.type)) || /boundary|(?:^|_)scp(?:_|$)/i.test(block.name))
    return;
  const first = users.find((user) => user.type.startsWith('aws_iam_') || user.type.startsWith('aws_ssoadmin'));
  const holder = first ? holderOf(first, facts) : selfHolder({ ...block, type: 'policy' }, facts);
  facts.grants.push(...grantsOf(statements, holder, facts.map));
}
