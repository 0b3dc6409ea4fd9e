import type { Pipeline, PipelineJob } from '../../model/pipeline.ts';
import type { Fix } from '../../model/finding.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../syntax/tree.ts';
import type { StructuralFixer } from '../structuralFix.ts';
import { endingOf, indentOf, stepOf } from './_yamlEdits.ts';

type Rights = Readonly<Record<string, 'read' | 'write'>>;

/** Rights that well-known actions need, as their own pages say. A trailing `/` covers everything below. */
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
  'github/codeql-action/': { 'security-events': 'write', contents: 'read' },
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
  'google-github-actions/': {},
  'azure/login': {},
  'ossf/scorecard-action': { 'security-events': 'write', 'id-token': 'write', contents: 'read', actions: 'read' },
  'pypa/gh-action-pypi-publish': {},
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

/** `write-all` becomes the rights that the steps need, for the whole workflow or for one job. */
const fixer: StructuralFixer = {
  rules: ['overprivileged-pipeline-token'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const { pipeline } = facts;
    const root = trees[0];
    if (!pipeline || !root || finding.messageId !== 'everything') return [];
    const { range } = finding.primary;
    if (file.text.slice(range.start, range.end).replace(/["']/g, '') !== 'write-all') return [];
    const job = pipeline.jobs.find((one) => one.permissions?.range.start === range.start);
    const jobs = job ? [job] : pipeline.jobs.filter((one) => !one.permissions);
    const owner = job ? at(root, 'jobs', job.id) : root;
    const permissions = at(owner, 'permissions');
    const indent = permissions && indentOf(file.text, permissions);
    if (!owner || !permissions || indent === undefined) return [];
    const { rights, unknown } = needed(jobs, pipeline, root);
    const inner = indent + (job ? stepOf(file.text, owner) : '  ');
    const lines = [...rights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scope, level]) => `${inner}${scope}: ${level}`);
    const ending = endingOf(file.text);
    // Quotes around the value go with it; a comment behind it stays on the line of the key.
    const value = permissions.entry!.valueRange;
    const quoted = /["']/.test(file.text[value.start - 1] ?? '') ? 1 : 0;
    const start =
      lines.length === 0
        ? value.start - quoted
        : headRange(permissions).end + 1 + (/["']/.test(file.text[headRange(permissions).end] ?? '') ? 1 : 0);
    const rest = file.text.slice(value.end + quoted, lineEndOf(file.text, value.end));
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
                .join(', ')}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ''}: what they do with the token is not known here`
            : undefined,
        edits: [
          {
            uri: file.uri,
            version: file.version,
            edits: [
              lines.length === 0
                ? { range: { start, end: value.end + quoted }, newText: '{}' }
                : { range: { start, end: lineEndOf(file.text, value.end) }, newText: rest.trimEnd() + ending + lines.join(ending) },
            ],
          },
        ],
      },
    ];
  },
};
export default fixer;

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
      if (script) for (const [pattern, more] of commands) if (pattern.test(script)) add(more);
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
  const found = Object.entries(known).find(([prefix]) =>
    prefix.endsWith('/') || prefix.endsWith('-') ? name.startsWith(prefix) : name.toLowerCase() === prefix.toLowerCase(),
  );
  return found?.[1];
}
