import type { TextRange } from '../base/range.ts';
import type { ConfigDocument, Entry } from '../model/document.ts';

/** A named command of a task runner: target of make, script of npm, recipe of just, task of go-task. */
export interface Task {
  readonly name: string;
  /** For a person: `make target`, `npm script`. */
  readonly title: string;
  readonly nameRange: TextRange;
  /** From the name to the end of its commands. */
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Its shell texts; each begins in the folder of the file. */
  readonly scripts: readonly TextRange[];
}

const makefile = /(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[\w-]{1,40})?$|\.mk$/;
const justfile = /(?:^|\/)\.?[Jj]ustfile$/;
const taskfile = /(?:^|\/)[Tt]askfile(?:\.[\w-]{1,40})?\.ya?ml$/;
/** Members of these files that hold commands by name. https://docs.npmjs.com/cli/using-npm/scripts, https://docs.deno.com/runtime/reference/cli/task/ */
const jsonTasks: readonly { readonly path: RegExp; readonly key: string; readonly title: string }[] = [
  { path: /(?:^|\/)package\.json$/, key: 'scripts', title: 'npm script' },
  { path: /(?:^|\/)composer\.json$/, key: 'scripts', title: 'Composer script' },
  { path: /(?:^|\/)deno\.jsonc?$/, key: 'tasks', title: 'Deno task' },
];

/** Tasks kept of one file. */
const maxTasks = 2_000;

/** Whether a file of that path may hold named tasks. */
export function holdsTasks(path: string): boolean {
  return makefile.test(path) || justfile.test(path) || taskfile.test(path) || jsonTasks.some((one) => one.path.test(path));
}

/** The named tasks of a file, in text order; empty for files of other programs. */
export function tasksOf(document: Pick<ConfigDocument, 'file' | 'entries'>): readonly Task[] {
  const { path, text } = document.file;
  if (makefile.test(path)) return recipes(text, 'make target', makeHead, /^\t/);
  if (justfile.test(path)) return recipes(text, 'just recipe', justHead, /^[ \t]/);
  if (taskfile.test(path)) return byName(document.entries, 'tasks', 'task');
  const json = jsonTasks.find((one) => one.path.test(path));
  return json ? byName(document.entries, json.key, json.title) : [];
}

/** https://www.gnu.org/software/make/manual/html_node/Rule-Syntax.html */
const makeHead = /^([A-Za-z0-9_][\w./%-]{0,120})(?: [\w./% -]{0,200})?\s{0,8}::?(?![=:])/;
/** https://just.systems/man/en/ */
const justHead = /^@?([A-Za-z_][\w-]{0,120})(?: [^:\n]{0,300})?:(?!=)/;

/** Comments and conditions of make, which may stand within a recipe. */
const noHead = /^\s{0,40}(?:#|ifn?eq\b|ifn?def\b|else\b|endif\b)/;

/** Lines below a head that belong to it. */
function recipes(text: string, title: string, head: RegExp, indented: RegExp): Task[] {
  const found: Task[] = [];
  let open: { readonly name: string; readonly start: number; readonly scripts: TextRange[]; end: number } | undefined;
  const close = (): void => {
    if (open && open.scripts.length > 0 && found.length < maxTasks)
      found.push({
        name: open.name,
        title,
        nameRange: { start: open.start, end: open.start + open.name.length },
        range: { start: open.start, end: open.end },
        keyPath: [open.name],
        scripts: open.scripts,
      });
    open = undefined;
  };
  for (let at = 0; at < text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    // A line that goes on behind a backslash.
    while (
      end < text.length &&
      text
        .slice(Math.max(at, end - 2), end)
        .replace(/\r$/, '')
        .endsWith('\\')
    ) {
      const next = text.indexOf('\n', end + 1);
      end = next < 0 ? text.length : next;
    }
    const line = text.slice(at, Math.min(end, at + 4_000));
    if (open && indented.test(line)) {
      const lead = /^[\s@+-]{0,40}/.exec(line)![0].length;
      open.scripts.push({ start: at + lead, end });
      open.end = end;
    } else if (/\S/.test(line) && !noHead.test(line)) {
      close();
      const name = head.exec(line)?.[1];
      if (name !== undefined) open = { name, start: at + line.indexOf(name), scripts: [], end };
    }
    at = end + 1;
  }
  close();
  return found;
}

/** Commands below `KEY.name`: a scalar, a list, or a mapping with them (`cmds`). */
function byName(entries: readonly Entry[], key: string, title: string): Task[] {
  const found = new Map<
    string,
    { readonly name: string; readonly nameRange: TextRange; start: number; end: number; scripts: TextRange[] }
  >();
  for (const { keyPath, keyRange, valueRange } of entries) {
    const name = keyPath[1];
    if (keyPath[0] !== key || name === undefined) continue;
    if (keyPath.length > 2 && title === 'task' && keyPath[2] !== 'cmds' && keyPath[2] !== 'cmd') continue;
    const start = Math.min(keyRange?.start ?? valueRange.start, valueRange.start);
    const known = found.get(name);
    if (known) {
      known.end = Math.max(known.end, valueRange.end);
      known.scripts.push(valueRange);
    } else if (found.size < maxTasks)
      found.set(name, {
        name,
        nameRange: keyPath.length === 2 && keyRange ? keyRange : { start, end: start },
        start,
        end: valueRange.end,
        scripts: [valueRange],
      });
  }
  return [...found.values()].map(({ name, nameRange, start, end, scripts }) => ({
    name,
    title,
    nameRange,
    range: { start, end },
    keyPath: [key, name],
    scripts,
  }));
}
