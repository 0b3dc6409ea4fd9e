import type { TextRange } from '../../base/range.ts';
import { isIndex, type ConfigDocument, type Entry } from '../../model/document.ts';
import { tasksOf } from '../../syntax/tasks.ts';
import { argumentOf, callsBelow, groovyCalls } from '../readers/ci/_ciGroovy.ts';
import { shellCommands, type ShellCommand } from '../readers/script/_scriptCommands.ts';

/** A shell text within a file. */
export interface ScriptPlace {
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Lines of the text are folded into one. */
  readonly folded: boolean;
  /** Texts with the same key run one after another in one shell: the folder of one is that of the next. */
  readonly shell: string;
}

/** Longer texts are read up to here, UTF-16 code units. */
const maxScript = 100_000;

/** Keys whose values are shell texts, by platform. */
const keys: Readonly<Record<string, ReadonlySet<string>>> = {
  'github-actions': new Set(['run']),
  'gitlab-ci': new Set(['script', 'before_script', 'after_script']),
  'azure-pipelines': new Set(['script', 'bash', 'pwsh', 'powershell', 'inlineScript']),
  circleci: new Set(['run', 'command']),
  'bitbucket-pipelines': new Set(['script', 'after-script']),
  buildkite: new Set(['command', 'commands']),
  drone: new Set(['commands']),
  'cloud-build': new Set(['script']),
};

/** Keys that hold shell texts in files of programs that have no reader of their own. */
const elsewhere = new Set([
  'run',
  'script',
  'scripts',
  'before_script',
  'after_script',
  'deploy',
  'cmd',
  'cmds',
  'command',
  'commands',
  'buildcommand',
  'startcommand',
  'installcommand',
  'predeploycommand',
  'release_command',
]);

const scriptPath = /\.(?:sh|bash|zsh|ksh|command|envrc)$|(?:^|\/)(?:\.envrc|Procfile)$/;

/** Whether a file of that path and format may hold shell texts. */
export function holdsScripts(document: ConfigDocument): boolean {
  return (
    document.format === 'shell' ||
    document.format === 'yaml' ||
    document.format === 'json' ||
    document.format === 'toml' ||
    document.platform === 'jenkins' ||
    tasksOf(document).length > 0 ||
    scriptPath.test(document.file.path)
  );
}

/** The shell texts of a file, in text order. */
export function scriptPlaces(document: ConfigDocument): readonly ScriptPlace[] {
  const { text } = document.file;
  if (document.format === 'shell') return [{ range: { start: 0, end: text.length }, keyPath: [], folded: false, shell: 'file' }];
  if (document.platform === 'jenkins') return ofGroovy(text);
  const tasks = tasksOf(document);
  if (tasks.length > 0)
    return tasks.flatMap(({ keyPath, scripts }) =>
      scripts.map((range) => ({ range, keyPath, folded: false, shell: `${keyPath.join('\0')}\0${range.start}` })),
    );
  const wanted = document.platform === undefined ? elsewhere : keys[document.platform];
  if (!wanted) return [];
  return document.entries.flatMap((entry) => {
    const key = scriptKey(entry, document.platform === undefined);
    if (key === undefined || !wanted.has(key)) return [];
    const { valueRange, keyPath } = entry;
    return [{ range: valueRange, keyPath, folded: isFolded(entry, text), shell: shellOf(entry) }];
  });
}

/** The last key of an entry that is no index: of lists of commands, too. */
function scriptKey({ keyPath, scalar }: Entry, anyCase: boolean): string | undefined {
  if (scalar !== 'string') return undefined;
  let at = keyPath.length - 1;
  // Lists within lists are anchors that are put together.
  for (let i = 0; i < 2 && at > 0 && isIndex(keyPath[at]!); i++) at--;
  const key = keyPath[at];
  return anyCase ? key?.toLowerCase() : key;
}

function shellOf({ keyPath }: Entry): string {
  let at = keyPath.length;
  while (at > 0 && isIndex(keyPath[at - 1]!)) at--;
  const parent = keyPath.slice(0, at - 1);
  // Of GitLab jobs, `before_script` runs in the shell of `script`; steps have a shell of their own.
  return at < keyPath.length ? parent.join('\0') : keyPath.join('\0');
}

/** Whether the loader makes one line of several: `>-`, plain and quoted scalars of several lines. */
function isFolded({ value, valueRange, quoting }: Entry, text: string): boolean {
  const raw = text.slice(valueRange.start, Math.min(valueRange.end, valueRange.start + maxScript));
  if (!raw.includes('\n')) return false;
  if (quoting !== 'block') return true;
  const lines = (one: string): number => one.trimEnd().split('\n').length;
  return lines(value) < lines(raw);
}

/** `sh '…'`, `bat '…'`, `sh script: '…'`. https://www.jenkins.io/doc/pipeline/steps/workflow-durable-task-step/ */
function ofGroovy(text: string): ScriptPlace[] {
  const found: ScriptPlace[] = [];
  for (const call of callsBelow(groovyCalls(text))) {
    if (!/^(?:sh|bat|powershell|pwsh)$/.test(call.name)) continue;
    const script = argumentOf(call, 'script');
    if (script) found.push({ range: script.inner, keyPath: [call.name], folded: false, shell: `${script.inner.start}` });
  }
  return found;
}

/** The commands of a shell text, with offsets of the file. */
export function commandsIn(text: string, { range, folded }: ScriptPlace): readonly ShellCommand[] {
  const source = text.slice(range.start, Math.min(range.end, range.start + maxScript));
  // A blank in place of each line end keeps every offset.
  return shellCommands(folded ? source.replace(/\r?\n/g, (ending) => ' '.repeat(ending.length)) : source, range.start);
}
