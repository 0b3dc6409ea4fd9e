/** Basic and administrative roles of Google Cloud. https://cloud.google.com/iam/docs/roles-overview#basic */
const roles: Readonly<Record<string, { readonly why: string; readonly debatable?: boolean }>> = {
  'roles/owner': { why: 'it may do everything there and give rights to others' },
  'roles/editor': { why: 'it may change nearly everything there' },
  'roles/resourcemanager.organizationAdmin': { why: 'it may give itself every right in the organization' },
  'roles/resourcemanager.projectIamAdmin': { why: 'it may give itself every right in the project' },
  'roles/iam.securityAdmin': { why: 'it may give itself every right there', debatable: true },
  'roles/iam.serviceAccountTokenCreator': { why: 'it may act as every service account there', debatable: true },
  'roles/iam.serviceAccountKeyAdmin': { why: 'it may make keys of every service account there', debatable: true },
  'roles/iam.serviceAccountUser': { why: 'it may run workloads as every service account there', debatable: true },
};

/** Why a role on a whole project, folder or organization is more than a workload needs; undefined when it is not. */
export function googleRoleExcess(role: string): { readonly why: string; readonly debatable?: boolean } | undefined {
  return Object.hasOwn(roles, role) ? roles[role] : undefined;
}

/** Whether a member is a person or a group of people: `user:`, `group:`, `domain:`. */
export function isPerson(member: string | undefined): boolean {
  return member !== undefined && /^(?:deleted:)?(?:user|group|domain):/.test(member);
}

/** `service account x@p.iam.gserviceaccount.com` of `serviceAccount:x@p.iam…`. */
export function googleMemberName(member: string): string {
  const colon = member.indexOf(':');
  const [kind, name] = colon < 0 ? ['', member] : [member.slice(0, colon), member.slice(colon + 1)];
  return `${kind === 'serviceAccount' ? 'service account' : kind || 'member'} ${name}`;
}
