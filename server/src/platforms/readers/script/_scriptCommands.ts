import type { TextRange } from '../../../base/range.ts';

/** One command of a shell text, with what its output goes to. Offsets are those of the file. */
export interface ShellCommand {
  readonly text: string;
  readonly range: TextRange;
  /** First words, lower case, without assignments and `sudo`. */
  readonly words: readonly string[];
  /** Index of the pipeline that it is a part of: commands of one pipeline share it. */
  readonly pipeline: number;
  /** Output is redirected, and where to. */
  readonly redirect?: string;
  /** The next command of the same pipeline. */
  readonly into?: ShellCommand;
  /** The command before it in the same pipeline. */
  readonly source?: ShellCommand;
  /** The text comes from another command of the pipeline. */
  readonly piped: boolean;
  /** Text of a here-document that it reads; `raw` where its mark is quoted, so that the shell puts in no variables. */
  readonly heredoc?: { readonly text: string; readonly range: TextRange; readonly raw: boolean };
}

/** More commands are not read in one script. */
const maxCommands = 2_000;

interface Draft {
  text: string;
  start: number;
  end: number;
  pipeline: number;
  piped: boolean;
  redirect?: string;
  heredoc?: ShellCommand['heredoc'];
}

/**
 * Splits shell text into its commands: at line ends, `;`, `&&`, `||` and `|` outside of quotes and substitutions. Texts of
 * here-documents are no commands, but what one of these reads. Bash, POSIX shell and PowerShell are near enough for this.
 * @param start offset of the text in its file
 */
export function shellCommands(source: string, start: number): ShellCommand[] {
  const drafts: Draft[] = [];
  let begin = 0;
  let pipeline = 0;
  let piped = false;
  let quote = '';
  let depth = 0;
  let subshells = 0;
  let redirect: string | undefined;
  /** The mark of a here-document, and the index of the command that reads it. */
  let heredoc: { readonly mark: string; readonly raw: boolean; readonly reader: number } | undefined;
  const finish = (end: number): void => {
    const raw = source.slice(begin, end);
    const lead = raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text !== '' && drafts.length < maxCommands)
      drafts.push({ text, start: start + begin + lead, end: start + begin + lead + text.length, pipeline, piped, redirect });
    redirect = undefined;
  };
  /** First character of the command that is no blank, as far as it was looked for. */
  let lead = 0;
  const isBlank = (to: number): boolean => {
    lead = Math.max(lead, begin);
    while (lead < to && /\s/.test(source[lead]!)) lead++;
    return lead === to;
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    if (quote) {
      if (c === '\\' && quote === '"') i++;
      else if (c === quote) quote = '';
      continue;
    }
    if (c === '\\') {
      // A line that goes on.
      if (source[i + 1] === '\r') i++;
      i++;
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '$' && source[i + 1] === '{') {
      const close = source.indexOf('}', i);
      const expression = source.startsWith('${{', i) ? source.indexOf('}}', i) + 1 : close;
      if (expression > i && expression - i < 500) i = expression;
    } else if (c === '$' && source[i + 1] === '(') {
      depth++;
      i++;
    } else if (c === '(' && (depth > 0 || (source[i + 1] === '(' && isBlank(i)))) depth++;
    else if (c === ')' && depth > 0) depth--;
    else if (depth > 0) continue;
    else if (c === '(' && isBlank(i)) subshells++;
    else if (c === ')' && subshells > 0) {
      // The end of a subshell stands with what its output goes to.
      subshells--;
      finish(i);
      begin = i;
      pipeline++;
      piped = false;
    } else if (c === '#' && (i === 0 || /\s/.test(source[i - 1]!))) {
      finish(i);
      const line = source.indexOf('\n', i);
      i = line < 0 ? source.length : line;
      begin = i;
      pipeline++;
      piped = false;
    } else if (c === '<' && source[i + 1] === '<' && source[i + 2] !== '<') {
      const mark = /^<<-?\s?(["'\\]?)([A-Za-z_]\w{0,64})["']?/.exec(source.slice(i, i + 80));
      heredoc = mark ? { mark: mark[2]!, raw: mark[1] !== '', reader: drafts.length } : undefined;
      i += mark ? mark[0].length - 1 : 1;
    } else if (c === '>' && source[i + 1] !== '&' && isOutput(source, i)) {
      const target = /^>{1,2}\|?\s?("[^"\n]{0,200}"|'[^'\n]{0,200}'|[^\s;|&)]{1,200})/.exec(source.slice(i, i + 210));
      if (target) {
        redirect = target[1]!.replace(/^["']|["']$/g, '');
        i += target[0].length - 1;
      }
    } else if (c === '\n' || c === ';' || (c === '&' && source[i + 1] === '&') || (c === '|' && source[i + 1] === '|')) {
      finish(i);
      if (c === '\n' && heredoc !== undefined) {
        const close = new RegExp(`^[ \\t]*${heredoc.mark}[ \\t]*\\r?$`, 'm').exec(source.slice(i + 1));
        const reader = drafts[heredoc.reader];
        if (close && reader) {
          const text = source.slice(i + 1, i + 1 + close.index);
          reader.heredoc = { text, range: { start: start + i + 1, end: start + i + 1 + text.length }, raw: heredoc.raw };
        }
        i = close ? i + 1 + close.index + close[0].length : i;
        heredoc = undefined;
      }
      if (c === '&' || c === '|') i++;
      begin = i + 1;
      pipeline++;
      piped = false;
    } else if (c === '|') {
      finish(i);
      begin = i + 1;
      piped = true;
    }
  }
  finish(source.length);
  const commands = drafts.map((draft): { -readonly [K in keyof ShellCommand]: ShellCommand[K] } => ({
    text: draft.text,
    range: { start: draft.start, end: draft.end },
    words: wordsOf(draft.text),
    pipeline: draft.pipeline,
    redirect: draft.redirect,
    piped: draft.piped,
    heredoc: draft.heredoc,
  }));
  for (let i = 1; i < commands.length; i++) {
    const [one, next] = [commands[i - 1]!, commands[i]!];
    if (next.pipeline !== one.pipeline || !next.piped) continue;
    one.into = next;
    next.source = one;
  }
  redirectGroups(commands);
  return commands;
}

/** Whether a `>` redirects the standard output: `>`, `1>` and `&>`, not `2>`. */
function isOutput(source: string, at: number): boolean {
  const before = source[at - 1] ?? '';
  return !/[0-9]/.test(before) || (before === '1' && /\s/.test(source[at - 2] ?? ' '));
}

const openings = /^(?:(\()|(\{)(?=\s|$)|(for|while|until|select)\b|(if)\b|(case)\b)/;
const closings = /^(?:(\))|(\})|(done)\b|(fi)\b|(esac)\b)/;

/** Commands of a group write to where the group's own output goes: `{ …; } >> file`, `(…) | program`, `done > file`. */
function redirectGroups(commands: { text: string; redirect?: string; into?: ShellCommand }[]): void {
  const open: { readonly kind: number; readonly index: number }[] = [];
  commands.forEach((command, index) => {
    const opened = openings.exec(command.text);
    const closed = opened ? null : closings.exec(command.text);
    if (opened && open.length < 50) open.push({ kind: opened.findIndex((part, i) => i > 0 && part !== undefined), index });
    if (!closed || open.at(-1)?.kind !== closed.findIndex((part, i) => i > 0 && part !== undefined)) return;
    const { redirect, into } = command;
    const first = open.pop()!.index;
    if (redirect === undefined && !into) return;
    for (let i = first; i < index; i++) {
      const inner = commands[i]!;
      if (inner.redirect !== undefined || inner.into) continue;
      inner.redirect = redirect;
      inner.into = into;
    }
  });
}

/** Words of a command, lower case, quotes taken off; assignments, keywords and `sudo` before the program are left out. */
function wordsOf(text: string): string[] {
  const words = text
    .slice(0, 2_000)
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '\\')
    .map((word) => word.replace(/^["'@(]+|["']+$/g, '').toLowerCase());
  let first = 0;
  while (first < words.length && (/^[a-z_]\w*=/.test(words[first]!) || before.has(words[first]!))) first++;
  return words.slice(first);
}

const before = new Set(['sudo', '-e', 'then', 'do', 'else', '{', '(', '!', 'if', 'while', 'time', 'exec', 'command', 'run:', '-']);
