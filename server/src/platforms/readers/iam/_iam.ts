import type { TextRange } from '../../../base/range.ts';
import { namePointsTo, accountPointsTo, type EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { Entry } from '../../../model/document.ts';
import type { Grant } from '../../../model/infrastructure.ts';
import { at, headRange, type TreeNode } from '../../../syntax/tree.ts';

/** One action, resource, principal or condition value of a statement. */
export interface IamTerm {
  /** As written, templates included; undefined where an expression or a function gives it. */
  readonly text?: string;
  /** Text of the expression, where it is one. */
  readonly expression?: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
}

export interface IamCondition {
  /** `StringLike`, without `ForAnyValue:` and `IfExists`. */
  readonly test: string;
  /** Condition key as written: `token.actions.githubusercontent.com:sub`, `${local.issuer}:aud`. */
  readonly key: string;
  readonly values: readonly IamTerm[];
}

/**
 * One statement of an AWS policy document.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
 */
export interface IamStatement {
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  readonly allows: boolean;
  readonly actions: readonly IamTerm[];
  readonly notActions: readonly IamTerm[];
  readonly resources: readonly IamTerm[];
  readonly notResources: readonly IamTerm[];
  readonly principals: readonly { readonly kind: string; readonly term: IamTerm }[];
  readonly conditions: readonly IamCondition[];
}

export type EnvironmentPointer = NonNullable<Grant['reaches']>;

/** Who gets the rights of a policy. */
export interface IamHolder {
  /** For a person: `role orders`. */
  readonly subject: string;
  readonly subjectId?: string;
  readonly environment?: EnvironmentPointer;
  /** Its very name says that wide rights are its purpose. */
  readonly administrative?: boolean;
}

function termOf(entry: Entry): IamTerm {
  const base = { range: entry.valueRange, keyPath: entry.keyPath };
  return entry.tag === 'expression' || entry.tag === '!GetAtt' || entry.tag === '!Ref'
    ? { ...base, expression: entry.value }
    : { ...base, text: entry.value };
}

/** Whether a node is a sequence, so that its keys are indexes. */
export function isList(node: TreeNode): boolean {
  return node.children.length > 0 && node.children.every((child) => /^\d+$/.test(child.key));
}

/** Scalars of a value that is one scalar or a list; `Fn::Sub` gives its text, other functions an unknown term. */
export function termsOf(node: TreeNode | undefined): IamTerm[] {
  if (!node) return [];
  if (node.entry) return [termOf(node.entry)];
  if (node.children.length === 0) return [];
  if (isList(node)) return node.children.flatMap((child) => termsOf(child));
  const sub = at(node, 'Fn::Sub');
  const text = sub?.entry ?? at(sub, '0')?.entry;
  return [{ text: text?.value, range: text?.valueRange ?? headRange(node), keyPath: node.keyPath }];
}

/** The statements of a policy document: the node that holds `Statement`. */
export function statementsOf(policy: TreeNode | undefined): IamStatement[] {
  const node = at(policy, 'Statement');
  if (!node) return [];
  const items = at(node, 'Effect') || at(node, 'Action') || at(node, 'NotAction') ? [node] : node.children;
  return items.filter((item) => at(item, 'Effect')).map(jsonStatement);
}

function jsonStatement(node: TreeNode): IamStatement {
  const principal = at(node, 'Principal');
  return {
    range: node.range,
    keyPath: node.keyPath,
    allows: at(node, 'Effect')?.entry?.value === 'Allow',
    actions: termsOf(at(node, 'Action')),
    notActions: termsOf(at(node, 'NotAction')),
    resources: termsOf(at(node, 'Resource')),
    notResources: termsOf(at(node, 'NotResource')),
    principals: principal?.entry
      ? [{ kind: principal.entry.value === '*' ? '*' : 'unknown', term: termOf(principal.entry) }]
      : (principal?.children ?? []).flatMap((child) => termsOf(child).map((term) => ({ kind: child.key, term }))),
    conditions: (at(node, 'Condition')?.children ?? []).flatMap((test) =>
      test.children.map((key) => ({ test: bareTest(test.key), key: key.key, values: termsOf(key) })),
    ),
  };
}

/** Blocks of one name below a block of HCL; in the JSON syntax of Terraform, an object or a list of objects. */
export function blocksNamed(node: TreeNode | undefined, name: string): readonly TreeNode[] {
  const found: TreeNode[] = [];
  for (const child of node?.children ?? []) {
    if (child.key === name) found.push(...(child.block || !isList(child) ? [child] : child.children));
    else if (child.key === 'dynamic')
      for (const block of child.children) if (block.key === name) found.push(...block.children.filter((one) => one.key === 'content'));
  }
  return found;
}

/** Statements of `data "aws_iam_policy_document"`. */
export function documentStatements(node: TreeNode): IamStatement[] {
  return blocksNamed(node, 'statement').map((statement) => ({
    range: statement.range,
    keyPath: statement.keyPath,
    allows: (at(statement, 'effect')?.entry?.value ?? 'Allow') === 'Allow',
    actions: termsOf(at(statement, 'actions')),
    notActions: termsOf(at(statement, 'not_actions')),
    resources: termsOf(at(statement, 'resources')),
    notResources: termsOf(at(statement, 'not_resources')),
    principals: blocksNamed(statement, 'principals').flatMap((principal) =>
      termsOf(at(principal, 'identifiers')).map((term) => ({ kind: at(principal, 'type')?.entry?.value ?? 'unknown', term })),
    ),
    conditions: blocksNamed(statement, 'condition').map((condition) => ({
      test: bareTest(at(condition, 'test')?.entry?.value ?? ''),
      key: at(condition, 'variable')?.entry?.value ?? '',
      values: termsOf(at(condition, 'values')),
    })),
  }));
}

function bareTest(test: string): string {
  return test.replace(/^For(?:Any|All)Values?:/i, '').replace(/IfExists$/i, '');
}

/** Services whose every action on every resource gives the account away, and what that means. */
const decisive: Readonly<Record<string, string>> = {
  iam: 'whoever may change IAM may give itself everything',
  sts: 'it may become every role that trusts the account',
  organizations: 'it may change every account of the organization',
  kms: 'it may use and delete every key',
  secretsmanager: 'it may read every secret',
  ssm: 'it may read every parameter and run commands on every instance',
  s3: 'it may read and delete every bucket',
  ec2: 'it may change every instance and network',
  lambda: 'it may change and run every function',
  dynamodb: 'it may read and delete every table',
  rds: 'it may delete every database',
  cloudformation: 'it may change every stack',
  eks: 'it may change every cluster',
  ecs: 'it may change every service',
};

/** Names of identities for which wide rights are the purpose. */
const administrativeName =
  /(?:^|[^a-z])(?:admin|admins|administrator|break-?glass|terraform|tofu|atlantis|bootstrap|cdk|landing-?zone|organizationaccountaccessrole|deploy|deployer|deployment|ci|cicd|github|gitlab|pipeline|provision(?:er|ing)?)(?:[^a-z]|$)/i;

export function isAdministrative(name: string): boolean {
  return administrativeName.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

/** Environment that a name tells, its templates left out. */
export function pointerOf(name: string | undefined, map: EnvironmentMap, what = 'name'): EnvironmentPointer | undefined {
  if (name === undefined || name.length > 2_048) return undefined;
  const pointer = namePointsTo(name.replace(/\$\{[^}]{0,200}\}/g, ' '), map, what);
  return pointer && { environment: pointer.environment, tier: pointer.tier, reason: pointer.reason };
}

const arnParts = /^arn:[a-z-]{1,20}:([a-z0-9-]{1,40}):([^:]{0,80}):([^:]{0,80}):(.+)$/;

/** Environment of the resource that an ARN names: its account by the team's map, else the words of its name. */
export function arnPointer(text: string | undefined, map: EnvironmentMap): EnvironmentPointer | undefined {
  if (text === undefined || text.length > 2_048) return undefined;
  const parts = arnParts.exec(text);
  // The bucket of ECR's layers, which AWS calls so in every region.
  if (!parts || text.includes('-starport-layer-bucket')) return undefined;
  const account = accountPointsTo(parts[3]!, map);
  if (account) return { environment: account.environment, tier: account.tier, reason: account.reason };
  return pointerOf(parts[4]!, map, 'resource');
}

/**
 * What the statements give to their holder: rights that are too many, and resources whose name tells an environment.
 * Statements with a principal belong to a resource and are left out.
 */
export function grantsOf(statements: readonly IamStatement[], holder: IamHolder, map: EnvironmentMap): Grant[] {
  const grants: Grant[] = [];
  for (const statement of statements) {
    if (!statement.allows || statement.principals.length > 0) continue;
    const base = { subject: holder.subject, subjectId: holder.subjectId, holder: holder.environment };
    const excess = excessOf(statement);
    if (excess)
      grants.push({
        ...base,
        rights: excess.rights,
        excess: excess.why,
        debatable: excess.debatable || statement.conditions.length > 0 || holder.administrative || undefined,
        range: excess.term.range,
        keyPath: excess.term.keyPath,
      });
    const seen = new Set<string>();
    for (const resource of statement.resources) {
      const reaches = arnPointer(resource.text, map);
      if (!reaches || seen.has(reaches.environment)) continue;
      seen.add(reaches.environment);
      grants.push({ ...base, rights: rightsOf(statement, resource.text!), range: resource.range, keyPath: resource.keyPath, reaches });
    }
  }
  return grants;
}

function rightsOf(statement: IamStatement, resource: string): string {
  const known = statement.actions.flatMap((action) => action.text ?? []);
  const shown = known.slice(0, 2).join(', ') || 'rights';
  return `${shown}${known.length > 2 ? '…' : ''} on ${resource.length > 120 ? `${resource.slice(0, 120)}…` : resource}`;
}

interface Excess {
  readonly rights: string;
  readonly why: string;
  readonly debatable?: boolean;
  readonly term: IamTerm;
}

function excessOf(statement: IamStatement): Excess | undefined {
  if (!statement.resources.some((resource) => resource.text === '*')) return undefined;
  const notAction = statement.notActions[0];
  if (notAction && statement.actions.length === 0)
    return {
      rights: 'every action but a few on every resource',
      why: '`NotAction` with `Allow` gives every action that is not named, new ones too',
      debatable: statement.notActions.length > 3 || undefined,
      term: notAction,
    };
  let best: Excess | undefined;
  const wide: string[] = [];
  for (const term of statement.actions) {
    const action = term.text?.toLowerCase();
    if (action === undefined) continue;
    if (action === '*' || action === '*:*')
      return { rights: 'every action on every resource', why: 'it may do everything in the account', term };
    const service = /^([a-z0-9-]{1,40}):\*$/.exec(action)?.[1];
    if (service !== undefined) {
      const why = Object.hasOwn(decisive, service) ? decisive[service] : undefined;
      if (why !== undefined) wide.push(action);
      if (why !== undefined && (!best || best.debatable)) best = { rights: `${action} on every resource`, why, term };
      best ??= { rights: `${action} on every resource`, why: `every action of ${service}, not only those it needs`, debatable: true, term };
    } else if (action === 'iam:passrole' || action === 'sts:assumerole')
      best ??= {
        rights: `${term.text!} on every resource`,
        why:
          action === 'iam:passrole'
            ? 'it may hand every role to a service that it starts'
            : 'it may become every role that trusts the account',
        debatable: true,
        term,
      };
  }
  if (!best || wide.length < 2) return best;
  return { ...best, rights: `${wide.slice(0, 3).join(', ')}${wide.length > 3 ? '…' : ''} on every resource` };
}

/** Policies of AWS that give (nearly) everything. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const managed: Readonly<Record<string, { readonly rights: string; readonly why: string; readonly debatable?: boolean }>> = {
  AdministratorAccess: { rights: 'AdministratorAccess', why: 'it may do everything in the account' },
  PowerUserAccess: { rights: 'PowerUserAccess', why: 'it may do everything but change IAM' },
  IAMFullAccess: { rights: 'IAMFullAccess', why: 'whoever may change IAM may give itself everything' },
  SecretsManagerReadWrite: { rights: 'SecretsManagerReadWrite', why: 'it may read and change every secret', debatable: true },
  AmazonS3FullAccess: { rights: 'AmazonS3FullAccess', why: 'it may read and delete every bucket', debatable: true },
  AmazonEC2FullAccess: { rights: 'AmazonEC2FullAccess', why: 'it may change every instance and network', debatable: true },
  AmazonDynamoDBFullAccess: { rights: 'AmazonDynamoDBFullAccess', why: 'it may read and delete every table', debatable: true },
  AmazonRDSFullAccess: { rights: 'AmazonRDSFullAccess', why: 'it may delete every database', debatable: true },
  AWSLambda_FullAccess: { rights: 'AWSLambda_FullAccess', why: 'it may change and run every function', debatable: true },
  AmazonSSMFullAccess: { rights: 'AmazonSSMFullAccess', why: 'it may read every parameter', debatable: true },
  AWSKeyManagementServicePowerUser: {
    rights: 'AWSKeyManagementServicePowerUser',
    why: 'it may use every key',
    debatable: true,
  },
};

/** The grant of a policy that AWS manages, when it is too wide. `term` holds its ARN or name. */
export function managedGrant(term: IamTerm, holder: IamHolder): Grant | undefined {
  const text = term.text ?? term.expression ?? '';
  const name = /(?:^|:aws:policy\/(?:[a-z-]{1,40}\/)?)([A-Za-z0-9_]{3,80})$/.exec(text)?.[1];
  const known = name === undefined || !Object.hasOwn(managed, name) ? undefined : managed[name];
  return (
    known && {
      subject: holder.subject,
      subjectId: holder.subjectId,
      holder: holder.environment,
      rights: known.rights,
      excess: known.why,
      debatable: known.debatable || holder.administrative || undefined,
      range: term.range,
      keyPath: term.keyPath,
    }
  );
}

/** A resource policy by which anybody at all may do everything with the resource. */
export function openPolicy(statements: readonly IamStatement[]): IamTerm | undefined {
  for (const statement of statements) {
    if (!statement.allows || statement.conditions.length > 0) continue;
    if (!statement.actions.some((action) => /^(?:\*|[a-z0-9-]{1,40}:\*)$/i.test(action.text ?? ''))) continue;
    const anyone = statement.principals.find(({ kind, term }) => term.text === '*' && (kind === '*' || kind === 'AWS'));
    if (anyone) return anyone.term;
  }
  return undefined;
}
