import type { EdgeReader, EdgeSink } from '../edgeReader.ts';
import { entriesOf, type ChoosingEntry } from './_documents.ts';

/** Inputs that take a folder or file of the repository, by the names that actions give them. */
const folderInput =
  /^(?:working[-_]?dir(?:ectory)?|directory|dir|path|chdir|root[-_]?dir(?:ectory)?|tf[-_]?(?:actions[-_])?working[-_]dir|terraform[-_]dir(?:ectory)?|module|overlay|kustomize[-_]?path)$/i;
const fileInput =
  /^(?:values?(?:[-_]files?)?|value[-_]files?|var[-_]file|tfvars|env[-_]?file|config(?:[-_](?:file|path))?|manifests?|kubeconfig|task[-_]definition|parameters|template)$/i;
const nameInputs: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^project(?:[-_]?id)?$/i, 'project'],
  [/^(?:cluster|cluster[-_]name)$/i, 'cluster'],
  [/^namespace$/i, 'namespace'],
  [/^(?:kube[-_]?)?context$/i, 'context'],
  [/^(?:app|app[-_]name|heroku[-_]app[-_]name|application[-_]name)$/i, 'app'],
  [/^(?:resource[-_]group(?:[-_]name)?)$/i, 'resource group'],
  [/^(?:stack|stack[-_]name)$/i, 'stack'],
  [/^(?:workspace|tf[-_]workspace|terraform[-_]workspace)$/i, 'workspace'],
  [/^(?:function[-_]name|service|service[-_]name)$/i, 'service'],
];
/** Inputs that name the environment itself. */
const environmentInput =
  /^(?:environment|env|env[-_]name|environment[-_]name|deploy[-_]env(?:ironment)?|target[-_]env(?:ironment)?|stage)$/i;

/** Actions that put build results and sources somewhere, not a configuration to use. */
const stores =
  /^(?:actions\/(?:upload|download)-(?:pages-)?artifact|actions\/cache|actions\/checkout|codecov\/|docker\/build-push-action|docker\/metadata-action)/;

/**
 * Folders, inputs of actions and called workflows.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const reader: EdgeReader = {
  id: 'github-actions',
  markers: ['uses:', 'working-directory', 'runs:'],
  document({ document }, sink) {
    if (document.platform !== 'github-actions') return;
    const uses = new Map<string, string>();
    for (const { keyPath, value } of document.entries) if (keyPath.at(-1) === 'uses') uses.set(keyPath.slice(0, -1).join('\0'), value);
    for (const one of entriesOf(document)) {
      const { keyPath, chosen } = one;
      const last = keyPath.at(-1);
      if (last === 'working-directory') sink.folder('folder', chosen, { keyPath, root: true });
      else if (
        keyPath[0] === 'jobs' &&
        keyPath[2] === 'strategy' &&
        keyPath[3] === 'matrix' &&
        environmentInput.test(keyPath[4] ?? '') &&
        keyPath.length === 6
      )
        // A job that names one environment and runs for several by its matrix.
        sink.name('environment', chosen, { keyPath, kind: 'include', vocabulary: true, persona: 'pedantic' });
      else if (last === 'uses' && keyPath[0] === 'jobs' && keyPath.length === 3 && /^\.\/\.github\/workflows\//.test(chosen.value))
        sink.file('workflow', { ...chosen, value: chosen.value.replace(/@.*$/, '') }, { keyPath, root: true });
      else if (keyPath.at(-2) === 'with' && keyPath.includes('steps')) {
        const action = uses.get(keyPath.slice(0, -2).join('\0')) ?? '';
        if (!stores.test(action)) readInput(one, last!, sink);
      }
    }
  },
};
export default reader;

function readInput({ keyPath, chosen, entry }: ChoosingEntry, input: string, sink: EdgeSink): void {
  // Inputs of several lines are lists or scripts.
  if (entry.value.includes('\n')) return;
  if (environmentInput.test(input)) sink.name('environment', chosen, { keyPath, vocabulary: true });
  else if (folderInput.test(input)) {
    if (chosen.value.includes('/')) sink.folder('folder', chosen, { keyPath, root: true });
  } else if (fileInput.test(input)) {
    if (/^[\w./*-]{3,200}\.\w{2,8}$/.test(chosen.value)) sink.file('file', chosen, { keyPath, root: true });
  } else {
    const named = nameInputs.find(([pattern]) => pattern.test(input));
    if (named) sink.name(named[1], chosen, { keyPath });
  }
}
