import type { TextRange } from '../../base/range.ts';
import type { Container, Entry } from '../../model/document.ts';
import type { TextEdit } from '../../model/finding.ts';
import type { ParsedFixContext } from '../fixer.ts';

/**
 * Debuggers whose launch configurations take `envFile`, by `type`.
 * https://code.visualstudio.com/docs/nodejs/nodejs-debugging https://code.visualstudio.com/docs/python/debugging#_envfile
 * https://github.com/golang/vscode-go/wiki/debugging https://code.visualstudio.com/docs/java/java-debugging
 */
const debuggers = new Set(['node', 'pwa-node', 'debugpy', 'python', 'go', 'java']);

const file = '"envFile": "${workspaceFolder}/.env"';

/**
 * Edits that take a literal under `env` of a server or launch configuration out and name a file to read instead; undefined
 * where no such file is documented, or a comment would be lost.
 */
export function envFileEdits({ file: source, facts, document }: ParsedFixContext, entry: Entry): TextEdit[] | undefined {
  if (entry.keyPath.at(-2) !== 'env' || !entry.keyRange || entry.quoting !== 'double') return undefined;
  const outer = entry.keyPath.slice(0, -2);
  if (!takesFile(facts.path, outer, document.entries)) return undefined;
  const env = document.containers?.find(
    (one) => one.document === entry.document && one.keyPath.length === outer.length + 1 && isBelow(one.keyPath, [...outer, 'env']),
  );
  return env && editsFor(source.text, entry, env, document.entries);
}

/**
 * Whether the object at a path takes `envFile`: a server that is started by a command in VS Code and Cursor, a launch
 * configuration of a debugger that is known for it.
 * https://code.visualstudio.com/docs/agents/reference/mcp-configuration https://cursor.com/docs/context/mcp
 */
function takesFile(path: string, outer: readonly string[], entries: readonly Entry[]): boolean {
  const member = (key: string): string | undefined =>
    entries.find(({ keyPath }) => keyPath.length === outer.length + 1 && keyPath.at(-1) === key && isBelow(keyPath, outer))?.value;
  if (/(?:^|\/)\.(?:vscode|cursor)\/mcp\.json$/.test(path)) return outer.length === 2 && member('command') !== undefined;
  if (!/(?:^|\/)\.vscode\/launch\.json$/.test(path)) return false;
  return outer.length === 2 && outer[0] === 'configurations' && debuggers.has(member('type') ?? '');
}

function isBelow(keyPath: readonly string[], outer: readonly string[]): boolean {
  return outer.every((key, i) => keyPath[i] === key);
}

function editsFor(text: string, entry: Entry, env: Container, entries: readonly Entry[]): TextEdit[] | undefined {
  const key = env.keyRange;
  if (!key || text[key.start - 1] !== '"') return undefined;
  const outer = env.keyPath.slice(0, -1);
  const others = entries.filter(
    (one) =>
      one !== entry && one.document === entry.document && one.keyPath.length > env.keyPath.length && isBelow(one.keyPath, env.keyPath),
  );
  const named = entries.some(
    ({ keyPath }) => keyPath.length === outer.length + 1 && keyPath.at(-1) === 'envFile' && isBelow(keyPath, outer),
  );
  const start = key.start - 1;
  const inner = text.slice(key.end + 1, env.range.end);
  if (others.length === 0 && !named && !/\/[/*]/.test(inner.replace(/"(?:[^"\\\n]|\\.){0,5000}"/g, '')))
    return [{ range: { start, end: env.range.end }, newText: file }];
  const gone = memberRange(text, entry);
  if (!gone) return undefined;
  const removal: TextEdit = { range: gone, newText: '' };
  if (named) return [removal];
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  const separator = /^[ \t]*$/.test(indent) ? `${text[line - 2] === '\r' ? '\r\n' : '\n'}${indent}` : ' ';
  return [{ range: { start, end: start }, newText: `${file},${separator}` }, removal];
}

/** A member of an object with the comma that goes with it; undefined where a comment stands between. */
function memberRange(text: string, { keyRange, valueRange }: Entry): TextRange | undefined {
  const start = keyRange!.start - 1;
  const end = valueRange.end + 1;
  if (text[start] !== '"' || text[end - 1] !== '"') return undefined;
  const after = /^\s{0,1000},\s{0,1000}/.exec(text.slice(end, end + 2_100));
  if (after) return /^[/}]/.test(text[end + after[0].length] ?? '') ? undefined : { start, end: end + after[0].length };
  const before = /,\s{0,1000}$/.exec(text.slice(Math.max(0, start - 1_100), start));
  if (before) return { start: start - before[0].length, end };
  return text[start - 1] === '{' || /\{\s{0,1000}$/.test(text.slice(Math.max(0, start - 1_100), start)) ? { start, end } : undefined;
}
