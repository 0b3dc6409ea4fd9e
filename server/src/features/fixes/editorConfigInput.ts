import type { CredentialFact } from '../../model/credential.ts';
import type { Fix, TextEdit } from '../../model/finding.ts';
import { variableName } from '../../references/patterns.ts';
import { editorClientOf, serverOf } from '../../rules/editorClients.ts';
import type { Fixer, ParsedFixContext } from '../fixer.ts';
import { envFileEdits } from './_editorEnvFile.ts';

/** A literal in the settings of an editor or agent: asked for when it is needed, or read from the environment. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['secret-in-editor-config'],
  fixes(finding, context) {
    const { file, facts, document } = context;
    const client = editorClientOf(facts.path);
    const { range } = finding.primary;
    const credential = facts.credentials.find((one) => one.range.start === range.start && one.range.end === range.end);
    const entry = document.entries.find((one) => one.valueRange.start <= range.start && range.end <= one.valueRange.end);
    if (!client || !credential || !entry) return [];
    // With escapes the place of the credential within the value is not known.
    if (!entry.verbatim && (entry.valueRange.start !== range.start || entry.valueRange.end !== range.end)) return [];
    const name = nameOf(credential);
    const fixes: Fix[] = [];
    const fix = (title: string, needs: string, edits: readonly TextEdit[], preferred: boolean): void => {
      fixes.push({
        title,
        applicability: 'unsafe',
        preferred,
        needs,
        edits: [{ uri: file.uri, version: file.version, edits }],
      });
    };
    const asked = client.asks ? askedFor(name, credential, context) : undefined;
    if (asked) {
      fix(
        `Ask for it: ${asked.text}`,
        `${client.name} asks for the value once and keeps it in its secret storage`,
        [asked.input, { range, newText: asked.text }],
        true,
      );
    }
    if (client.variable) {
      const text = client.variable(name);
      const needs =
        client.name === 'Continue'
          ? `a secret ${name} of Continue`
          : `${name} in the environment in which ${starter(client.name)} is started`;
      fix(`Read it from the environment: ${text}`, needs, [{ range, newText: text }], !asked);
    }
    const isWhole = entry.valueRange.start === range.start && entry.valueRange.end === range.end;
    const byFile = isWhole ? envFileEdits(context, entry) : undefined;
    if (byFile) {
      const key = entry.keyPath.at(-1)!;
      fix(`Read ${key} from a file: envFile`, `${key} in the file .env of the workspace, which .gitignore leaves out`, byFile, false);
    }
    return fixes;
  },
};
export default fixer;

function starter(client: string): string {
  return client === 'the development container' ? 'the editor' : client;
}

/** Keys below which a member's key is the name of a variable. */
const variables = /^(?:env|environment|containerEnv|remoteEnv|options\.env)$/;

/** Variable for a credential: its own name where it is one, else made of server and key. */
function nameOf({ keyPath }: CredentialFact): string {
  const key = [...keyPath].reverse().find((part) => !/^\d+$/.test(part)) ?? 'secret';
  if (variables.test(keyPath.at(-2) ?? '') && /^[A-Za-z_]\w*$/.test(key)) return key;
  const server = serverOf(keyPath);
  const what = /^(?:authorization|args|url|headers?)$/i.test(key) ? 'token' : key;
  return variableName(server === undefined ? what : `${server}_${what}`);
}

/** An entry of `inputs` for the credential, and the text that reads it. */
function askedFor(
  name: string,
  { title }: CredentialFact,
  { file: { text }, document }: ParsedFixContext,
): { readonly text: string; readonly input: TextEdit } | undefined {
  const containers = document.containers ?? [];
  const root = containers.find((one) => one.keyPath.length === 0 && text[one.range.start] === '{');
  if (!root) return undefined;
  const taken = new Set(
    document.entries.flatMap(({ keyPath, value }) =>
      keyPath.length === 3 && keyPath[0] === 'inputs' && keyPath[2] === 'id' ? [value] : [],
    ),
  );
  const wanted = name.toLowerCase().replace(/_/g, '-');
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted}-${n}`;
  const members = ['"type": "promptString"', `"id": ${JSON.stringify(id)}`, `"description": ${JSON.stringify(title)}`, '"password": true'];
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const inputs = containers.find((one) => one.keyPath.length === 1 && one.keyPath[0] === 'inputs');
  const open = inputs ? text.indexOf('[', inputs.keyRange?.end ?? inputs.range.start) : -1;
  if (inputs && (open < 0 || open >= inputs.range.end)) return undefined;
  // Without containers of its own a root has scalars only, and no server.
  const first = Math.min(
    ...document.entries.map((one) => one.keyRange?.start ?? one.valueRange.start),
    ...containers.flatMap((one) => (one.keyPath.length === 1 && one.keyRange ? [one.keyRange.start] : [])),
  );
  const outer = indentAt(text, first - 1);
  const unit = outer === undefined || outer === '' ? '  ' : outer;
  const block = (indent: string, own: string): string =>
    `{${ending}${members.map((member) => `${indent}${own}${member}`).join(`,${ending}`)}${ending}${indent}}`;
  const line = `{ ${members.join(', ')} }`;
  const result = (at: number, newText: string, end = at): { text: string; input: TextEdit } => ({
    text: `\${input:${id}}`,
    input: { range: { start: at, end }, newText },
  });
  if (inputs) {
    const items = containers.filter((one) => one.keyPath.length === 2 && one.keyPath[0] === 'inputs');
    const last = items.reduce((end, one) => Math.max(end, one.range.end), -1);
    if (last >= 0) {
      const item = items.find((one) => one.range.end === last)!;
      const indent = indentAt(text, item.range.start);
      const inLine = !text.slice(item.range.start, last).includes('\n');
      if (indent === undefined) return result(last, `, ${line}`);
      return result(last, `,${ending}${indent}${inLine ? line : block(indent, unit)}`);
    }
    const close = inputs.range.end - 1;
    const own = indentAt(text, (inputs.keyRange?.start ?? 1) - 1);
    if (own === undefined) return result(open + 1, line);
    const rest = text.slice(open + 1, close).trim() === '' ? close : open + 1;
    const tail = rest === close ? `${ending}${own}` : '';
    return result(open + 1, `${ending}${own}${unit}${block(own + unit, unit)}${tail}`, rest);
  }
  const at = root.range.start + 1;
  if (outer === undefined) return result(at, ` "inputs": [${line}],`);
  return result(at, `${ending}${outer}"inputs": [${ending}${outer}${unit}${block(outer + unit, unit)}${ending}${outer}],`);
}

/** The blanks before a place when nothing else stands before it on its line. */
function indentAt(text: string, offset: number): string | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  return /^[ \t]*$/.test(before) ? before : undefined;
}
