import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import type { Infrastructure } from '../../../model/infrastructure.ts';
import { at, childrenAt, headRange } from '../../../syntax/tree.ts';
import { grantsOf, managedGrant, pointerOf, statementsOf, termsOf } from './_iam.ts';
import { readTemplate } from './_iamTemplate.ts';

/** Serverless Framework: rights of the functions, the functions themselves, and the CloudFormation below `resources`. */
const reader: PlatformReader = {
  id: 'serverless',
  formats: ['yaml', 'json'],
  markers: ['provider:', '"provider"'],
  read(context): PlatformFacts | undefined {
    const { document, map } = context;
    const { path } = document.file;
    if (!/(?:^|\/)serverless[\w.-]{0,40}\.(?:ya?ml|json)$/i.test(path)) return undefined;
    const root = context.trees[0];
    const provider = at(root, 'provider');
    if (!root || !provider) return undefined;
    const service = at(root, 'service')?.entry?.value ?? 'the service';
    const holder = { subject: `role of ${service}`, environment: pointerOf(service, map) };
    const grants: Infrastructure['grants'][number][] = [];
    const role = at(provider, 'iam', 'role');
    // Statements stand one by one or in a list of lists; old versions have them at the provider.
    for (const list of [at(role, 'statements'), at(provider, 'iamRoleStatements')])
      if (list) grants.push(...grantsOf(statementsOf({ ...list, children: [{ ...list, key: 'Statement' }] }), holder, map));
    for (const term of [...termsOf(at(role, 'managedPolicies')), ...termsOf(at(provider, 'iamManagedPolicies'))]) {
      const grant = managedGrant(term, holder);
      if (grant) grants.push(grant);
    }
    const workloads = childrenAt(root, 'functions').map((one) => ({
      id: `serverless:${service}/${one.key}`,
      title: `function ${one.key}`,
      range: one.range,
      head: headRange(one),
    }));
    const resources = at(root, 'resources', 'Resources');
    const template = resources && readTemplate(resources, document, map);
    return {
      identities: template?.identities,
      infrastructure: {
        ...template?.infrastructure,
        grants: [...grants, ...(template?.infrastructure?.grants ?? [])],
        workloads: [...workloads, ...(template?.infrastructure?.workloads ?? [])],
      },
    };
  },
};
export default reader;
