import type { Pipeline, PipelineJob } from '../../model/pipeline.ts';
import type { Fix, TextEdit } from '../../model/finding.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';
import { endingOf, indentOf, isBlock, prependKeys, stepOf } from './_yamlEdits.ts';

type Rights = Readonly<Record<string, 'read' | 'write'>>;

/** Rights that well-known actions need, as their own pages say. A trailing `-` covers every name that begins so. */
const known: Readonly<Record<string, Rights>> = {
  'actions/checkout': { contents: 'read' },
  'actions/setup-': {},
  'actions/cache': {},
  'actions/upload-artifact': {},
  'actions/download-artifact': {},
  'actions/configure-pages': { pages: 'read' },
  'actions/upload-pages-artifact': {},
  'actions/deploy-pages': { pages: 'write', 'id-token': 'write' },
  'actions/stale': { issues: 'write', 'pull-requests': 'write' },
  'actions/labeler': { contents: 'read', 'pull-requests': 'write' },
  'actions/first-interaction': { issues: 'write', 'pull-requests': 'write' },
  'actions/create-release': { contents: 'write' },
  'actions/attest-build-provenance': { 'id-token': 'write', attestations: 'write' },
  'actions/attest': { 'id-token': 'write', attestations: 'write' },
  'actions/dependency-review-action': { contents: 'read' },
  'github/codeql-action': { 'security-events': 'write', contents: 'read' },
  'softprops/action-gh-release': { contents: 'write' },
  'ncipollo/release-action': { contents: 'write' },
  'goreleaser/goreleaser-action': { contents: 'write' },
  'googleapis/release-please-action': { contents: 'write', 'pull-requests': 'write' },
  'peter-evans/create-pull-request': { contents: 'write', 'pull-requests': 'write' },
  'peter-evans/create-or-update-comment': { issues: 'write', 'pull-requests': 'write' },
  'peaceiris/actions-gh-pages': { contents: 'write' },
  'JamesIves/github-pages-deploy-action': { contents: 'write' },
  'stefanzweifel/git-auto-commit-action': { contents: 'write' },
  'docker/build-push-action': {},
  'docker/setup-': {},
  'docker/metadata-action': {},
  'aws-actions/configure-aws-credentials': {},
  'google-github-actions/auth': {},
  'google-github-actions/setup-gcloud': {},
  'google-github-actions/get-gke-credentials': {},
  'google-github-actions/deploy-cloudrun': {},
  'azure/login': {},
  'ossf/scorecard-action': { 'security-events': 'write', 'id-token': 'write', contents: 'read', actions: 'read' },
};

/** Rights that commands of GitHub's own tools need. */
const commands: readonly (readonly [RegExp, Rights])[] = [
  [/\bgh\s+release\s+(?:create|upload|edit|delete)\b/, { contents: 'write' }],
  [/\bgit\s+push\b/, { contents: 'write' }],
  [/\bgh\s+pr\s+(?:comment|edit|create|merge|review|close|ready)\b/, { 'pull-requests': 'write' }],
  [/\bgh\s+pr\s+(?:view|list|diff|checks)\b/, { 'pull-requests': 'read' }],
  [/\bgh\s+issue\s+(?:comment|edit|create|close)\b/, { issues: 'write' }],
  [/\bgh\s+workflow\s+run\b/, { actions: 'write' }],
];

/** `write-all`, or nothing, becomes the rights that the steps need, for the whole workflow or for one job. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['overprivileged-pipeline-token'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const { pipeline } = facts;
    const root = trees[0];
    if (!pipeline || !root) return [];
    const { range } = finding.primary;
    const declares = finding.messageId === 'everything';
    if (!declares && finding.messageId !== 'undeclared') return [];
    const job = pipeline.jobs.find((one) => (declares ? one.permissions?.range.start : one.head.start) === range.start);
    const owner = job ? at(root, 'jobs', job.id) : root;
    if (!owner || (!declares && !job)) return [];
    const jobs = job ? [job] : pipeline.jobs.filter((one) => !one.permissions);
    const { rights, unknown } = needed(jobs, pipeline, root);
    const lines = [...rights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scope, level]) => `${scope}: ${level}`);
    const edit = declares ? replaced(file.text, owner, lines, job !== undefined) : added(file.text, owner, lines);
    if (!edit) return [];
    return [
      {
        title: lines.length === 0 ? 'Take all rights from the token' : 'Name the rights that the steps need',
        applicability: 'unsafe',
        preferred: true,
        needs:
          unknown.length > 0
            ? `a look at ${unknown
                .slice(0, 3)
                .map((name) => `\`${name}\``)
                .join(
                  ', ',
                )}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ''}: what ${unknown.length === 1 ? 'it does' : 'they do'} with the token is not known here`
            : undefined,
        edits: [{ uri: file.uri, version: file.version, edits: [edit] }],
      },
    ];
  },
};
export default fixer;

/** The rights in place of `write-all`; a comment behind it stays on the line of the key. */
function replaced(text: string, owner: TreeNode, rights: readonly string[], isJob: boolean): TextEdit | undefined {
  const permissions = at(owner, 'permissions');
  const indent = permissions && indentOf(text, permissions);
  const entry = permissions?.entry;
  if (!entry || indent === undefined || entry.value !== 'write-all' || !isBlock(text, owner)) return undefined;
  // Quotes around the value go with it.
  const quote = entry.quoting === 'single' || entry.quoting === 'double' ? 1 : 0;
  const value = { start: entry.valueRange.start - quote, end: entry.valueRange.end + quote };
  if (rights.length === 0) return { range: value, newText: '{}' };
  const colon = text.indexOf(':', headRange(permissions).end);
  const between = text.slice(colon + 1, value.start);
  if (between.trim() !== '') return undefined;
  const ending = endingOf(text);
  const inner = indent + (isJob ? stepOf(text, owner) : childStepOf(text, owner));
  const end = lineEndOf(text, value.end);
  const rest = text.slice(value.end, end).trimEnd();
  return { range: { start: colon + 1, end }, newText: [rest, ...rights.map((right) => inner + right)].join(ending) };
}

/** New permissions at the head of a job. */
function added(text: string, job: TreeNode, rights: readonly string[]): TextEdit | undefined {
  if (at(job, 'permissions') || !isBlock(text, job)) return undefined;
  const step = stepOf(text, job);
  return prependKeys(text, job, rights.length === 0 ? ['permissions: {}'] : ['permissions:', ...rights.map((right) => step + right)]);
}

/** Indentation of one level in a workflow: that of its jobs. */
function childStepOf(text: string, root: TreeNode): string {
  const jobs = at(root, 'jobs');
  return jobs ? stepOf(text, jobs) : '  ';
}

function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const stop = end < 0 ? text.length : end;
  return text[stop - 1] === '\r' ? stop - 1 : stop;
}

function needed(
  jobs: readonly PipelineJob[],
  pipeline: Pipeline,
  root: TreeNode,
): { readonly rights: ReadonlyMap<string, 'read' | 'write'>; readonly unknown: readonly string[] } {
  const rights = new Map<string, 'read' | 'write'>();
  const unknown = new Set<string>();
  const add = (more: Rights): void => {
    for (const [scope, level] of Object.entries(more)) if (rights.get(scope) !== 'write') rights.set(scope, level);
  };
  for (const job of jobs) {
    if (job.calls) unknown.add(job.calls.name);
    const steps = pipeline.kind === 'action' ? [] : childrenAt(root, 'jobs', job.id, 'steps');
    job.steps.forEach((step, index) => {
      const node = steps[index];
      if (step.federates) add({ 'id-token': 'write' });
      const script = textAt(node, 'run');
      const used = script === undefined ? [] : commands.filter(([pattern]) => pattern.test(script));
      for (const [, more] of used) add(more);
      if (script !== undefined && used.length === 0 && step.secrets.some((secret) => secret.ephemeral)) unknown.add(step.title);
      const { uses } = step;
      if (!uses || uses.kind === 'image') return;
      const rightsOfAction = rightsOf(uses.name, node);
      if (rightsOfAction) add(rightsOfAction);
      else unknown.add(uses.name);
    });
  }
  return { rights, unknown: [...unknown] };
}

function rightsOf(name: string, step: TreeNode | undefined): Rights | undefined {
  if (name.toLowerCase() === 'docker/login-action') return textAt(step, 'with', 'registry') === 'ghcr.io' ? { packages: 'write' } : {};
  const lower = name.toLowerCase();
  // Without a password it publishes by the run's identity.
  if (lower === 'pypa/gh-action-pypi-publish') return at(step, 'with', 'password') ? {} : { 'id-token': 'write' };
  // `actions/cache/restore` is a part of `actions/cache`.
  const found = Object.entries(known).find(([action]) =>
    action.endsWith('-') ? lower.startsWith(action) : `${lower}/`.startsWith(`${action.toLowerCase()}/`),
  );
  return found?.[1];
}
