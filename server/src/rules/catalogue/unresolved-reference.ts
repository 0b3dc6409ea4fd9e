import type { IndexView } from '../../index/workspaceIndex.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { MissingDeclaration } from '../../model/infrastructure.ts';
import type { PipelineJob } from '../../model/pipeline.ts';
import { folderOf } from '../../base/path.ts';
import { defineRule, type FileRuleContext, type Report } from '../rule.ts';

const variable = 'variable:';
const store = 'k8s-secret-store:';

export default defineRule({
  meta: {
    id: 'unresolved-reference',
    title: 'Unresolved reference',
    description: 'A file names a secret, store or variable that the same workspace must declare, and it does not.',
    messages: {
      missing: 'The {what} `{name}` is declared nowhere in this workspace.',
      template: 'The {what} `{name}` has no default and is missing in the env template beside this file.',
      undeclared: 'The called workflow {called} declares no secret `{name}`.',
      required: 'The called workflow {called} requires the secret `{name}`, and this job does not hand it over.',
    },
    category: 'policy',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: ['ID.AM-07'],
    zeroTrust: [],
  },
  readsOthers: (facts) =>
    (facts.infrastructure?.missing.length ?? 0) > 0 || (facts.pipeline?.jobs.some((job) => job.calls?.local) ?? false),
  checkFile(facts, context) {
    if (facts.template) return;
    const mentioned = new Set(facts.identities.map((mention) => mention.id));
    for (const missing of facts.infrastructure?.missing ?? []) {
      // What is mentioned here is asked of its group, which is asked again when a declaration comes or goes.
      if (missing.wanted !== undefined && mentioned.has(missing.wanted)) continue;
      const report = judge(missing, facts, context.index);
      if (report) context.report({ ...report, ...reportOf(missing) });
    }
    for (const job of facts.pipeline?.jobs ?? []) checkCall(job, context);
  },
  checkIdentity(group, context) {
    if (group.kind !== 'mention') return;
    const reported = new Set<string>();
    let report: ReturnType<typeof judge>;
    for (const { facts, range } of group.places) {
      const missing = facts.infrastructure?.missing.find((one) => one.wanted === group.id && one.range.start === range.start);
      const where = `${facts.uri}#${String(range.start)}`;
      if (!missing || facts.template || reported.has(where)) continue;
      // One answer holds for all places: it is looked for once.
      if (reported.size === 0) report = judge(missing, facts, context.index);
      reported.add(where);
      if (report) context.report(facts, { ...report, ...reportOf(missing), subject: group.id });
    }
  },
});

function reportOf({ what, name, range, keyPath }: MissingDeclaration): Pick<Report, 'args' | 'range' | 'keyPath'> {
  return { args: { what, name }, range, keyPath };
}

/** How a missing declaration is reported, if it is. */
function judge(
  missing: MissingDeclaration,
  facts: FileFacts,
  index: IndexView,
): Pick<Report<'missing' | 'template'>, 'messageId' | 'persona'> | undefined {
  const { wanted } = missing;
  if (wanted === undefined) return { messageId: 'missing' };
  if (isDeclared(index, wanted)) return undefined;
  if (wanted.startsWith(variable)) return hasTemplateOnly(folderOf(facts.path), index) ? { messageId: 'template' } : undefined;
  // Stores may be a cluster's own; where the workspace declares some of the kind, it declares them all.
  if (wanted.startsWith(store)) {
    const kind = wanted.slice(0, wanted.indexOf('/') + 1);
    for (const group of index.groups())
      if (group.id.startsWith(kind) && group.places.some((place) => place.mention?.role === 'declares'))
        return { messageId: 'missing', persona: 'pedantic' };
    return undefined;
  }
  return { messageId: 'missing' };
}

function isDeclared(index: IndexView, id: string): boolean {
  return index.group(id)?.places.some((place) => place.mention?.role === 'declares') ?? false;
}

/** Whether the folder has a template of its env file that was read, and no env file that could hold more. */
function hasTemplateOnly(folder: string, index: IndexView): boolean {
  const prefix = folder === '' ? '' : `${folder}/`;
  let template = false;
  for (const file of index.files()) {
    if (folderOf(file.path) !== folder) continue;
    if (file.path === `${prefix}.env`) return false;
    template ||= file.identities.some((mention) => mention.role === 'declares' && mention.id.startsWith(variable));
  }
  return template;
}

/** https://docs.github.com/actions/using-workflows/reusing-workflows#passing-inputs-and-secrets-to-a-reusable-workflow */
function checkCall(job: PipelineJob, context: FileRuleContext<'undeclared' | 'required'>): void {
  const call = job.calls;
  if (call?.kind !== 'reusable-workflow' || !call.local) return;
  const path = call.name.replace(/^\.\//, '');
  const called = [...context.index.files()].find((file) => file.path === path)?.pipeline;
  if (called?.kind !== 'reusable') return;
  const declared = called.declaredSecrets ?? [];
  const given = job.secrets.filter((secret) => secret.via === 'secret' && secret.variable !== undefined);
  for (const secret of given) {
    if (declared.some((one) => one.name.toLowerCase() === secret.variable!.toLowerCase())) continue;
    context.report({
      messageId: 'undeclared',
      args: { called: path, name: secret.variable! },
      range: secret.item ?? secret.range,
      keyPath: [...job.keyPath, 'secrets', secret.variable!],
    });
  }
  if (job.inheritsSecrets) return;
  for (const { name, required } of declared) {
    if (!required || given.some((secret) => secret.variable!.toLowerCase() === name.toLowerCase())) continue;
    context.report({ messageId: 'required', args: { called: path, name }, range: call.range, keyPath: [...job.keyPath, 'uses', name] });
  }
}
