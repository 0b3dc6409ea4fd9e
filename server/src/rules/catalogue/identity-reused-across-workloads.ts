import type { IdentityGroup, IndexView, Place } from '../../index/workspaceIndex.ts';
import { folderOf } from '../../base/path.ts';
import type { Persona } from '../../model/finding.ts';
import { defineRule, type IdentityRuleContext } from '../rule.ts';
import { clusterName } from './_clusterNames.ts';

/** Related places shown with one finding. */
const maxRelated = 20;

export default defineRule({
  meta: {
    id: 'identity-reused-across-workloads',
    title: 'Identity reused across workloads',
    description:
      'One account, secret or database user serves workloads that differ: what one may do, all may do, and no log tells them apart.',
    messages: {
      default: '{title} gets {rights}: every pod of its namespace that names no account has it. Make an account for the workload.',
      reused: '{title} serves {workloads}: each workload needs an identity of its own.',
      powerful: '{title} has {rights} and serves {workloads}: each workload needs an identity of its own.',
    },
    category: 'privilege',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI9'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const grant of facts.infrastructure?.grants ?? []) {
      const named = clusterName(grant.subjectId ?? '');
      if (named?.kind !== 'k8s-sa' || named.name !== 'default') continue;
      context.report({
        messageId: 'default',
        args: { title: grant.subject, rights: grant.rights },
        range: grant.range,
        subject: grant.subjectId,
        keyPath: grant.keyPath,
      });
    }
  },
  checkIdentity(group, context) {
    const named = clusterName(group.id);
    const used = group.places.filter((place) => isUse(place, group, context.index));
    if (used.length < 2) return;
    // Without a namespace, equal names of two folders are names of two applications.
    for (const places of named?.namespace === '*' ? byFolder(used) : [used]) {
      const applications = applicationsOf(places);
      if (applications.length < 2) continue;
      if (named?.kind === 'k8s-sa') {
        const rights = rightsOf(group.id, context.index);
        // Many pods run as `default`; that matters only when it may do something.
        if (rights || named.name !== 'default') report(group, applications, context, rights);
      } else report(group, applications, context);
    }
  },
});

/** Whether a workload runs as the identity at this place, or takes all of the secret. */
function isUse(place: Place, group: IdentityGroup, index: IndexView): boolean {
  if (place.facts.template || place.workload?.kind !== 'workload') return false;
  const { mention, credential } = place;
  // The password of one user on one host; a server's own password has no host beside it.
  if (credential) return credential.comparable && credential.principal !== undefined && credential.system !== undefined;
  if (!mention) return false;
  if (mention.mark === 'user-at-host') return true;
  if (mention.role !== 'uses') return false;
  if (group.id.startsWith('k8s-sa:')) return true;
  if (group.id.startsWith('k8s-secret:')) return place.keyPath.includes('envFrom');
  if (group.id.startsWith('env-file:')) return holdsCredentials(group.id.slice('env-file:'.length), index);
  return false;
}

function holdsCredentials(path: string, index: IndexView): boolean {
  for (const file of index.files())
    if (file.path === path) return !file.template && file.credentials.some((credential) => credential.sensitivity === 'secret');
  return false;
}

function byFolder(places: readonly Place[]): readonly (readonly Place[])[] {
  const folders = new Map<string, Place[]>();
  for (const place of places) {
    const folder = folderOf(place.facts.path);
    const list = folders.get(folder);
    if (list) list.push(place);
    else folders.set(folder, [place]);
  }
  return [...folders.values()];
}

/** Places of one application: one workload in all its environments, and workloads that run one image. */
interface Application {
  readonly places: Place[];
  readonly titles: Set<string>;
}

function applicationsOf(places: readonly Place[]): readonly Application[] {
  const applications: Application[] = [];
  const byKey = new Map<string, Application>();
  for (const place of places) {
    const { id, title } = place.workload!;
    const images = place.facts.infrastructure?.workloads.find((workload) => workload.id === id)?.images ?? [];
    const keys = [id, ...images.map((image) => `image ${image}`)];
    let application = keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
    if (!application) applications.push((application = { places: [], titles: new Set() }));
    for (const key of keys) byKey.set(key, application);
    application.places.push(place);
    application.titles.add(title);
  }
  return applications;
}

interface Rights {
  readonly rights: string;
  /** A role of a cloud, or more than any workload needs. */
  readonly great: boolean;
}

/** What the account may do by the bindings and annotations of the workspace; the greatest of it. */
function rightsOf(id: string, index: IndexView): Rights | undefined {
  let found: Rights | undefined;
  for (const file of index.files()) {
    if (file.template) continue;
    for (const grant of file.infrastructure?.grants ?? []) {
      if (grant.subjectId !== id) continue;
      const great = grant.keyPath.includes('annotations') || (grant.excess !== undefined && !grant.debatable);
      if (!found || (great && !found.great)) found = { rights: grant.rights, great };
    }
  }
  return found;
}

function report(
  group: IdentityGroup,
  applications: readonly Application[],
  context: IdentityRuleContext<'reused' | 'powerful'>,
  rights?: Rights,
): void {
  const persona: Persona | undefined = rights?.great ? undefined : 'pedantic';
  const titles = applications.map((application) => [...application.titles].sort()[0]!).sort();
  const workloads = titles.length > 4 ? `${titles.slice(0, 3).join(', ')} and ${String(titles.length - 3)} more` : joined(titles);
  const seen = new Set<string>();
  for (const application of applications)
    for (const place of application.places) {
      const where = `${place.facts.uri}#${String(place.range.start)}`;
      if (seen.has(where)) continue;
      seen.add(where);
      const others = applications.filter((other) => other !== application).flatMap((other) => other.places);
      context.report(place.facts, {
        messageId: rights === undefined ? 'reused' : 'powerful',
        args: { title: titleOf(place), workloads, ...(rights === undefined ? {} : { rights: rights.rights }) },
        range: place.range,
        related: others.slice(0, maxRelated).map((other) => ({
          uri: other.facts.uri,
          path: other.facts.path,
          range: other.range,
          message: other.workload!.title,
        })),
        persona,
        subject: group.id,
        detector: place.credential?.detector,
        keyPath: place.keyPath,
      });
    }
}

function titleOf({ mention, credential }: Place): string {
  return mention ? mention.title : `The credential of \`${credential!.principal!}\` on \`${credential!.system!}\``;
}

function joined(titles: readonly string[]): string {
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)!}`;
}
