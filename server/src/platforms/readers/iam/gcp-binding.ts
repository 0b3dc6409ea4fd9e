import type { Grant } from '../../../model/infrastructure.ts';
import { at, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { isAdministrative, pointerOf, termsOf } from './_iam.ts';
import { googleMemberName, googleRoleExcess, isPerson } from './_iamGoogle.ts';

/**
 * An IAM policy of Google Cloud (`gcloud projects get-iam-policy`), and bindings of Config Connector and Deployment Manager.
 * https://cloud.google.com/iam/docs/reference/rest/v1/Policy
 */
const reader: PlatformReader = {
  id: 'gcp-binding',
  formats: ['yaml', 'json'],
  markers: ['roles/'],
  read({ trees, map }): PlatformFacts | undefined {
    const grants: Grant[] = [];
    for (const root of trees.slice(0, 500)) {
      const kind = at(root, 'kind')?.entry?.value;
      const spec = at(root, 'spec');
      if (kind === 'IAMPolicyMember' && spec) {
        const resource = at(spec, 'resourceRef');
        if (/^(?:Project|Folder|Organization)$/.test(at(resource, 'kind')?.entry?.value ?? ''))
          bind(at(spec, 'role'), at(spec, 'member'), at(resource, 'external')?.entry?.value, grants);
      } else if (kind === 'IAMPolicy' || kind === 'IAMPartialPolicy') {
        const resource = at(spec, 'resourceRef');
        if (/^(?:Project|Folder|Organization)$/.test(at(resource, 'kind')?.entry?.value ?? ''))
          for (const one of at(spec, 'bindings')?.children ?? []) bind(at(one, 'role'), at(one, 'members'), undefined, grants);
      } else if (kind === undefined)
        for (const one of at(root, 'bindings')?.children ?? []) bind(at(one, 'role'), at(one, 'members'), undefined, grants);
    }
    return grants.length > 0 ? { infrastructure: { grants } } : undefined;

    function bind(roleNode: TreeNode | undefined, memberNode: TreeNode | undefined, project: string | undefined, into: Grant[]): void {
      const role = termsOf(roleNode)[0];
      if (role?.text === undefined) return;
      const members = termsOf(memberNode).filter((member) => !isPerson(member.text));
      const excess = googleRoleExcess(role.text);
      const reaches = pointerOf(project?.replace(/^projects\//, ''), map, 'project');
      for (const member of members) {
        const subject = googleMemberName(member.text ?? 'member');
        // Service agents of Google need the roles that Google gives them.
        const agent =
          /@(?:cloudservices|[a-z0-9-]{1,60}\.iam)\.gserviceaccount\.com$/.test(subject) &&
          /@(?:cloudservices|gcp-sa-|service-)/.test(subject);
        const holder = pointerOf(member.text, map, 'member');
        const base = { subject, holder, keyPath: member.keyPath };
        if (excess && !agent)
          into.push({
            ...base,
            rights: role.text,
            excess: excess.why,
            debatable: excess.debatable || isAdministrative(subject.split('@')[0]!) || undefined,
            range: member.range,
          });
        if (reaches) into.push({ ...base, rights: `${role.text} on ${project!}`, range: member.range, reaches });
      }
    }
  },
};
export default reader;
