import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant, Trust } from '../../../model/infrastructure.ts';
import { at, headRange, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { grantsOf, isAdministrative, managedGrant, pointerOf, statementsOf, termsOf, type IamHolder } from '../iam/_iam.ts';
import { googleMemberName, googleRoleExcess, isPerson } from '../iam/_iamGoogle.ts';
import { trustsOf } from '../iam/_iamTrust.ts';
import { policyOf } from './_terraformBlocks.ts';

const keys: Readonly<Record<string, readonly [IdentityMention['mark'], string]>> = {
  'aws:iam:AccessKey': ['access-key-id', 'IAM access key'],
  'gcp:serviceaccount:Key': ['service-account', 'key of a Google service account'],
  'gcp:storage:HmacKey': ['access-key-id', 'HMAC key of Cloud Storage'],
};

/** Programs of Pulumi in YAML. https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/ */
const reader: PlatformReader = {
  id: 'pulumi',
  formats: ['yaml'],
  markers: ['aws:iam', 'gcp:'],
  read(context): PlatformFacts | undefined {
    const { document, map } = context;
    if (!/(?:^|\/)(?:Pulumi|Main)\.ya?ml$/.test(document.file.path)) return undefined;
    const resources = at(context.trees[0], 'resources')?.children ?? [];
    const grants: Grant[] = [];
    const trusts: Trust[] = [];
    const identities: IdentityMention[] = [];
    for (const resource of resources) {
      // `aws:iam/role:Role` is the long form of `aws:iam:Role`.
      const type = (at(resource, 'type')?.entry?.value ?? '').replace(/\/[A-Za-z]{1,60}:/, ':');
      const properties = at(resource, 'properties');
      const holder = holderOf(resource, properties);
      if (type === 'aws:iam:Role')
        trusts.push(...trustsOf(statementsOf(documentOf(at(properties, 'assumeRolePolicy'))), `role ${resource.key}`));
      if (/^aws:iam:(?:RolePolicy|UserPolicy|GroupPolicy|Policy)$/.test(type))
        grants.push(...grantsOf(statementsOf(documentOf(at(properties, 'policy'))), holder, map));
      else if (/^aws:iam:(?:Role|User|Group)?PolicyAttachment$/.test(type)) {
        for (const term of termsOf(at(properties, 'policyArn'))) {
          const grant = managedGrant(term, holder);
          if (grant) grants.push(grant);
        }
      } else if (/^gcp:projects:IAM(?:Member|Binding)$/.test(type)) google(properties);
      else if (Object.hasOwn(keys, type)) {
        const [mark, title] = keys[type]!;
        identities.push({
          mark,
          id: `pulumi:${document.file.path}#${resource.key}`,
          title: `${title} ${resource.key}`,
          range: headRange(resource),
          keyPath: resource.keyPath,
          role: 'declares',
          local: true,
          longLived: 'it has no expiry and works until somebody deletes it',
        });
      }
    }
    return grants.length + trusts.length + identities.length > 0 ? { infrastructure: { grants, trusts }, identities } : undefined;

    function holderOf(resource: TreeNode, properties: TreeNode | undefined): IamHolder {
      const role = /\$\{([\w-]{1,100})/.exec(at(properties, 'role')?.entry?.value ?? at(properties, 'user')?.entry?.value ?? '')?.[1];
      const name = role ?? resource.key;
      return {
        subject: `${role === undefined ? 'policy' : 'identity'} ${name}`,
        environment: pointerOf(name, map),
        administrative: isAdministrative(name) || undefined,
      };
    }

    function google(properties: TreeNode | undefined): void {
      const role = termsOf(at(properties, 'role'))[0];
      const member = [...termsOf(at(properties, 'member')), ...termsOf(at(properties, 'members'))].find((one) => !isPerson(one.text));
      const excess = googleRoleExcess(role?.text ?? '');
      if (!role || !member || !excess) return;
      const subject = googleMemberName(member.text ?? 'member');
      grants.push({
        subject,
        rights: `${role.text!} on the project`,
        excess: excess.why,
        debatable: excess.debatable || isAdministrative(subject.split('@')[0]!) || undefined,
        range: role.range,
        keyPath: role.keyPath,
      });
    }
  },
};

/** A policy as JSON text, or as an object that `fn::toJSON` takes. */
function documentOf(node: TreeNode | undefined): TreeNode | undefined {
  return policyOf(at(node, 'fn::toJSON') ?? node);
}

export default reader;
