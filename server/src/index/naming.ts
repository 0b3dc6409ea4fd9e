import { accountPointsTo, hostPointsTo, namedBy, namePointsTo, type EnvironmentMap } from '../environment/environmentMap.ts';
import type { EndpointMention, IdentityMention } from '../model/identity.ts';
import type { NamedEnvironment } from '../model/pointer.ts';

/**
 * Database names as frameworks make them, of the program's build mode rather than of the place: Rails, Phoenix, Laravel.
 * https://guides.rubyonrails.org/configuring.html#configuring-a-database
 */
const frameworkDatabase = /_(?:production|development|test)$/;

/** Environment that the name of an endpoint says by itself. */
export function endpointNames({ kind, name }: EndpointMention, map: EnvironmentMap): NamedEnvironment | undefined {
  if (kind === 'database' && frameworkDatabase.test(name)) return undefined;
  const pointer =
    kind === 'host'
      ? hostPointsTo(name, map)
      : kind === 'account'
        ? // The name of a Google Cloud project may say it; numbers do not.
          (accountPointsTo(name, map) ?? (/^[a-z][a-z0-9-]*$/.test(name) ? namePointsTo(name, map, 'project') : undefined))
        : namePointsTo(name, map, kind);
  return pointer && namedBy(pointer);
}

/** Name of a role, user or account within its id: what stands behind the kind in an ARN, before the `@` of an e-mail address. */
function nameWithin({ mark, id }: IdentityMention): string | undefined {
  const arn = /^arn:[^:]*:(?:iam|sts):[^:]*:[^:]*:(?:role|user|assumed-role|instance-profile)\/(.{1,256})$/.exec(id)?.[1];
  if (arn !== undefined) return arn;
  if (mark === 'user-at-host') return /^user:([^@]{1,128})@/.exec(id)?.[1];
  return mark === 'email' ? id.replace(/\.iam\.gserviceaccount\.com$/, '') : undefined;
}

/** Environment that an identity says by itself: its account by the team's map, else its name. */
export function identityNames(mention: IdentityMention, map: EnvironmentMap): NamedEnvironment | undefined {
  const account = mention.system ? accountPointsTo(mention.system, map) : undefined;
  if (account) return namedBy(account);
  const name = nameWithin(mention);
  const pointer = name === undefined ? undefined : namePointsTo(name, map, mention.mark === 'email' ? 'account' : mention.mark);
  return pointer && namedBy(pointer);
}
