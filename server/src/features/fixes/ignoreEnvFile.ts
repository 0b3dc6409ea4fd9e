import type { FileEdit, Fix } from '../../model/finding.ts';
import type { Fixer, ParsedFixContext } from '../fixer.ts';

/** Adds an env file to the ignore file that should cover it, and makes a template of it. */
const fixer: Fixer = {
  kind: 'register',
  rules: ['env-file-not-ignored'],
  others: (finding) => [ignoreFileOf(finding.args), templateOf(finding.primary.path)],
  fixes(finding, context) {
    const target = ignoreFileOf(finding.args);
    const ignore = ignoreEdit(finding.primary.path, target, context);
    if (!ignore) return [];
    const needs = `\`git rm --cached ${finding.primary.path}\` when the file was committed before, and new values for what it holds`;
    const fix: Fix = { title: `Add it to ${target}`, applicability: 'unsafe', preferred: true, edits: [ignore], needs };
    const template = templateEdit(context);
    return template
      ? [fix, { ...fix, title: `${fix.title}, and make ${template.name}`, preferred: false, edits: [ignore, template.edit] }]
      : [fix];
  },
};
export default fixer;

function ignoreFileOf(args: Readonly<Record<string, string>>): string {
  return args['file'] ?? '.gitignore';
}

/** One more line, at the end, so that it counts behind all others. */
function ignoreEdit(path: string, target: string, { other }: ParsedFixContext): FileEdit | undefined {
  const file = other(target);
  if (!file) return undefined;
  const folder = target.slice(0, target.lastIndexOf('/') + 1);
  const relative = path.slice(folder.length);
  // Signs of patterns stand for themselves behind a backslash.
  const escaped = relative.replace(/[\\*?[\]]/g, '\\$&').replace(/ $/, '\\ ');
  const line = relative.includes('/') ? `/${escaped}` : escaped.replace(/^[#!]/, '\\$&');
  const text = file.text ?? '';
  if (text.trimEnd().split(/\r?\n/).at(-1) === line) return undefined;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : ending;
  return {
    uri: file.uri,
    create: file.text === undefined ? true : undefined,
    edits: [{ range: { start: text.length, end: text.length }, newText: `${gap}${line}${ending}` }],
  };
}

function templateOf(path: string): string {
  return `${path}.example`;
}

/** The keys of the file without their values, when there is no template yet. */
function templateEdit({ file, document, other }: ParsedFixContext): { readonly name: string; readonly edit: FileEdit } | undefined {
  const name = templateOf(file.path);
  const template = other(name);
  if (!template || template.text !== undefined || document.format !== 'dotenv') return undefined;
  const keys = new Set(
    document.entries.map(({ keyPath }) => keyPath.at(-1)).filter((key) => key !== undefined && /^[A-Za-z_][\w.]*$/.test(key)),
  );
  if (keys.size === 0) return undefined;
  const newText = [...keys].map((key) => `${key}=\n`).join('');
  return { name, edit: { uri: template.uri, create: true, edits: [{ range: { start: 0, end: 0 }, newText }] } };
}
