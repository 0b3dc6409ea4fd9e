import type { EnvironmentMap } from '../../../environment/environmentMap.ts';
import { rangeInValue, type ConfigDocument, type Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant, SharedResource, Trust, Weakness, Workload } from '../../../model/infrastructure.ts';
import { at, childrenAt, headRange, nodesBelow, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts } from '../../reader.ts';
import { grantsOf, isAdministrative, isList, managedGrant, openPolicy, pointerOf, statementsOf, termsOf, type IamHolder } from './_iam.ts';
import { trustsOf } from './_iamTrust.ts';
import { sharedResourceOf } from '../terraform/_terraformSettings.ts';

/** Types that run code, and what people call them. */
const workloadTypes: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'Lambda function',
  'AWS::Serverless::Function': 'Lambda function',
  'AWS::ECS::TaskDefinition': 'ECS task definition',
  'AWS::ECS::Service': 'ECS service',
  'AWS::EC2::Instance': 'EC2 instance',
  'AWS::CodeBuild::Project': 'CodeBuild project',
  'AWS::Batch::JobDefinition': 'Batch job',
  'AWS::Glue::Job': 'Glue job',
  'AWS::AppRunner::Service': 'App Runner service',
};

/** Resource policies by their key. */
const resourcePolicies = ['PolicyDocument', 'KeyPolicy', 'AccessPolicies', 'ResourcePolicy', 'RepositoryPolicyText'];

interface TemplateFacts {
  readonly map: EnvironmentMap;
  readonly path: string;
  readonly resources: TreeNode;
  readonly byName: ReadonlyMap<string, TreeNode>;
  readonly workloads: Workload[];
  readonly grants: Grant[];
  readonly trusts: Trust[];
  readonly weaknesses: Weakness[];
  readonly shared: SharedResource[];
  readonly identities: IdentityMention[];
}

/**
 * What the resources of a CloudFormation template say.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-template-resource-type-ref.html
 * @param resources the node `Resources`
 */
export function readTemplate(resources: TreeNode, document: ConfigDocument, map: EnvironmentMap): PlatformFacts {
  const facts: TemplateFacts = {
    map,
    path: document.file.path,
    resources,
    byName: new Map(resources.children.map((child) => [child.key, child])),
    workloads: [],
    grants: [],
    trusts: [],
    weaknesses: [],
    shared: [],
    identities: [],
  };
  for (const resource of resources.children) readResource(resource, facts);
  for (const entry of document.entries) {
    readUses(entry, facts);
    const shared = sharedResourceOf(entry);
    if (shared) facts.shared.push(shared);
  }
  const { workloads, grants, trusts, weaknesses, shared, identities } = facts;
  return { infrastructure: { workloads, grants, trusts, weaknesses, resources: shared }, identities };
}

function nameOf(resource: TreeNode): string {
  for (const key of ['RoleName', 'UserName', 'FunctionName', 'Family', 'PolicyName', 'ManagedPolicyName']) {
    const text = at(resource, 'Properties', key)?.entry;
    if (text && text.tag === undefined && !text.value.includes('${')) return text.value;
  }
  return resource.key;
}

function holderOf(resource: TreeNode, word: string, facts: TemplateFacts): IamHolder {
  const name = nameOf(resource);
  return {
    subject: `${word} ${name}`,
    subjectId: idOf(facts, resource.key),
    environment: pointerOf(name, facts.map),
    administrative: isAdministrative(name) || isAdministrative(resource.key) || undefined,
  };
}

/** Logical ids are unique within their template. */
function idOf(facts: TemplateFacts, logicalId: string): string {
  return `cloudformation:${facts.path}#${logicalId}`;
}

function readResource(resource: TreeNode, facts: TemplateFacts): void {
  const type = at(resource, 'Type')?.entry?.value ?? '';
  const properties = at(resource, 'Properties');
  const declared = (
    mark: IdentityMention['mark'],
    title: string,
    longLived?: string,
    more: Pick<IdentityMention, 'role'> = { role: 'declares' },
  ): void => {
    facts.identities.push({
      mark,
      id: idOf(facts, resource.key),
      title: `${title} ${nameOf(resource)}`,
      range: headRange(resource),
      keyPath: resource.keyPath,
      pointsTo: pointerOf(nameOf(resource), facts.map),
      local: true,
      longLived,
      ...more,
    });
  };
  if (Object.hasOwn(workloadTypes, type)) {
    facts.workloads.push({
      id: `cloudformation:${type.split('::')[1]!}/${resource.key}`,
      title: `${workloadTypes[type]!} ${nameOf(resource)}`,
      range: resource.range,
      head: headRange(resource),
    });
  }
  if (type === 'AWS::IAM::Role' || type === 'AWS::IAM::User') {
    const word = type.endsWith('Role') ? 'role' : 'user';
    const principals = statementsOf(at(properties, 'AssumeRolePolicyDocument')).flatMap((statement) => statement.principals);
    const within = word === 'role' && principals.length > 0 && principals.every(({ kind }) => kind === 'Service');
    declared(word === 'role' ? 'role' : 'arn', `IAM ${word}`, undefined, { role: within ? 'declares' : undefined });
    const holder = holderOf(resource, word, facts);
    facts.trusts.push(...trustsOf(statementsOf(at(properties, 'AssumeRolePolicyDocument')), holder.subject));
    for (const policy of childrenAt(properties, 'Policies'))
      facts.grants.push(...grantsOf(statementsOf(at(policy, 'PolicyDocument')), holder, facts.map));
    managed(at(properties, 'ManagedPolicyArns'), holder, facts);
  } else if (/^AWS::IAM::(?:Policy|ManagedPolicy|RolePolicy|UserPolicy|GroupPolicy)$/.test(type)) {
    // A boundary allows everything and gives nothing.
    if (!/boundary/i.test(resource.key))
      facts.grants.push(...grantsOf(statementsOf(at(properties, 'PolicyDocument')), attachedTo(resource, facts), facts.map));
  } else if (type === 'AWS::IAM::Group') {
    const holder = { ...holderOf(resource, 'group', facts), administrative: true };
    for (const policy of childrenAt(properties, 'Policies'))
      facts.grants.push(...grantsOf(statementsOf(at(policy, 'PolicyDocument')), holder, facts.map));
    managed(at(properties, 'ManagedPolicyArns'), holder, facts);
  } else if (type === 'AWS::IAM::AccessKey')
    declared('access-key-id', 'IAM access key', 'it has no expiry and works until somebody deletes it');
  else if (type === 'AWS::Serverless::Function') {
    const holder = holderOf(resource, 'role of function', facts);
    const policies = at(properties, 'Policies');
    const items = policies && isList(policies) ? policies.children : policies ? [policies] : [];
    for (const item of items) {
      if (item.entry) managed(item, holder, facts);
      else if (at(item, 'Statement')) facts.grants.push(...grantsOf(statementsOf(item), holder, facts.map));
    }
  } else {
    for (const key of resourcePolicies) {
      const anyone = openPolicy(statementsOf(at(properties, key)));
      if (anyone)
        facts.weaknesses.push({
          kind: 'open-policy',
          setting: 'a policy that lets the principal `*` do everything',
          range: anyone.range,
          keyPath: anyone.keyPath,
        });
    }
  }
  settings(type, properties, facts);
}

/** The role or user that a policy is attached to, else the policy itself. */
function attachedTo(resource: TreeNode, facts: TemplateFacts): IamHolder {
  const properties = at(resource, 'Properties');
  for (const [key, word] of [
    ['Roles', 'role'],
    ['Users', 'user'],
    ['Groups', 'group'],
    ['RoleName', 'role'],
    ['UserName', 'user'],
  ] as const) {
    const node = at(properties, key);
    const first = node && isList(node) ? node.children[0] : node;
    const logical = first?.entry?.value ?? at(first, 'Ref')?.entry?.value;
    if (logical === undefined) continue;
    const target = facts.byName.get(logical);
    if (target) return holderOf(target, word, facts);
    return {
      subject: `${word} ${logical}`,
      environment: pointerOf(logical, facts.map),
      administrative: word === 'group' || isAdministrative(logical) || undefined,
    };
  }
  return holderOf(resource, 'policy', facts);
}

function managed(node: TreeNode | undefined, holder: IamHolder, facts: TemplateFacts): void {
  for (const term of termsOf(node)) {
    const grant = managedGrant(term, holder);
    if (grant) facts.grants.push(grant);
  }
}

/** Resources in which naming a role gives it rights, which is no use of it. */
const attaching = /^AWS::IAM::(?:Policy|ManagedPolicy|RolePolicy|UserPolicy|GroupPolicy)$/;

/** Where resources and outputs of the template take one of its roles or users. */
function readUses(entry: Entry, facts: TemplateFacts): void {
  const { keyPath, value } = entry;
  for (const name of logicalIds(entry)) {
    const target = facts.byName.get(name);
    const type = target && at(target, 'Type')?.entry?.value;
    if (!target || (type !== 'AWS::IAM::Role' && type !== 'AWS::IAM::User')) continue;
    const own = facts.byName.get(keyPath[facts.resources.keyPath.length] ?? '');
    const within = own && keyPath[facts.resources.keyPath.length - 1] === 'Resources' ? own : undefined;
    if (within === target || attaching.test(at(within, 'Type')?.entry?.value ?? '') || keyPath.includes('DependsOn')) continue;
    const start = value.indexOf(name);
    facts.identities.push({
      mark: type === 'AWS::IAM::Role' ? 'role' : 'arn',
      id: idOf(facts, target.key),
      title: `IAM ${type === 'AWS::IAM::Role' ? 'role' : 'user'} ${nameOf(target)}`,
      range: rangeInValue(entry, start, start + name.length),
      keyPath,
      pointsTo: pointerOf(nameOf(target), facts.map),
      role: 'uses',
      local: true,
    });
  }
}

/** Logical ids that `!Ref`, `!GetAtt` and `!Sub` of an entry name, each once. */
function logicalIds(entry: Entry): readonly string[] {
  const { keyPath, tag, value } = entry;
  if (value.length > 20_000) return [];
  if (tag === '!Ref' || tag === '!GetAtt' || keyPath.at(-1) === 'Ref' || keyPath.includes('Fn::GetAtt')) return [value.split('.', 1)[0]!];
  if (!value.includes('${')) return [];
  return [...new Set([...value.matchAll(/\$\{([A-Za-z0-9]{1,255})[.}]/g)].map((match) => match[1]!))];
}

/** Settings that weaken authentication. */
function settings(type: string, properties: TreeNode | undefined, facts: TemplateFacts): void {
  if (!properties) return;
  const found = (node: TreeNode | undefined, kind: Weakness['kind'], bad: RegExp): void => {
    const entry = node?.entry;
    if (entry && bad.test(entry.value))
      facts.weaknesses.push({ kind, setting: `${node!.key}: ${entry.value}`, range: entry.valueRange, keyPath: entry.keyPath });
  };
  if (type === 'AWS::EC2::Instance' || type === 'AWS::EC2::LaunchTemplate' || type === 'AWS::AutoScaling::LaunchConfiguration')
    found(
      at(properties, 'MetadataOptions', 'HttpTokens') ?? at(properties, 'LaunchTemplateData', 'MetadataOptions', 'HttpTokens'),
      'imdsv1',
      /^optional$/,
    );
  else if (type === 'AWS::ElastiCache::ReplicationGroup') found(at(properties, 'TransitEncryptionEnabled'), 'tls-off', /^false$/i);
  else if (type === 'AWS::MSK::Cluster') {
    found(at(properties, 'ClientAuthentication', 'Unauthenticated', 'Enabled'), 'no-authentication', /^true$/i);
    found(at(properties, 'EncryptionInfo', 'EncryptionInTransit', 'ClientBroker'), 'tls-off', /^PLAINTEXT$/);
  } else if (/ParameterGroup$/.test(type)) {
    for (const node of nodesBelow(properties)) {
      if (node.key === 'rds.force_ssl') found(node, 'tls-off', /^0$/);
      else if (node.key === 'require_secure_transport') found(node, 'tls-off', /^(?:off|0|false)$/i);
    }
  }
}
