import type { TextEdit } from '../../model/finding.ts';
import { policyFileNames } from '../../policy/load.ts';
import { namesOf } from '../../rules/register.ts';
import { defaultParseLimits } from '../../syntax/format.ts';
import { formatFor } from '../../syntax/formatRegistry.ts';
import { at, treesOf } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';

/** Adds an identity to the register of the policy; owner and purpose are left for a person to fill in. */
const fixer: Fixer = {
  kind: 'register',
  rules: ['unregistered-identity'],
  others: () => policyFileNames,
  fixes(finding, { facts, index, other }) {
    if (finding.messageId !== 'missing' || finding.subject === undefined) return [];
    const { range } = finding.primary;
    const place = index
      .group(finding.subject)
      ?.places.find((one) => one.facts.uri === facts.uri && one.range.start === range.start && one.range.end === range.end);
    const id = place && namesOf(finding.subject, place)[0];
    const file = policyFileNames.map((name) => other(name)).find((one) => one?.text !== undefined);
    const edit = id === undefined || file?.text === undefined ? undefined : entryEdit(file.text, id);
    if (!file || !edit) return [];
    return [
      {
        title: 'Add it to the register',
        applicability: 'unsafe',
        preferred: true,
        edits: [{ uri: file.uri, edits: [edit] }],
        needs: 'owner and purpose filled in by a person',
      },
    ];
  },
};
export default fixer;

/** The insertion that adds an entry behind the last one; undefined where the register is not written in block style. */
export function entryEdit(text: string, id: string): TextEdit | undefined {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const parsed = formatFor(policyFileNames[0]!).parse(text, defaultParseLimits);
  const [root, ...more] = treesOf(parsed);
  if (more.length > 0) return undefined;
  const quoted = /^[A-Za-z0-9][\w/@.+=:-]*$/.test(id) && !/:$|^[\d.+-]+$/.test(id) ? id : JSON.stringify(id);
  const entry = (indent: string): string =>
    [`- id: ${quoted}`, '  owner: ""', '  purpose: ""'].map((line) => indent + line + ending).join('');
  const insert = (offset: number, newText: string): TextEdit => {
    const gap = offset === text.length && text !== '' && !text.endsWith('\n') ? ending : '';
    return { range: { start: offset, end: offset }, newText: gap + newText };
  };
  const register = at(root, 'identities');
  if (!register) {
    // A flow mapping and a text with an end mark have no end to add to.
    const content = text.replace(/^(?:\uFEFF|[ \t]*(?:#.*|---[ \t]*)?\r?\n)+/, '');
    if (/^[ \t]*[{[]/.test(content) || /^\.\.\./m.test(text)) return undefined;
    return insert(text.length, `identities:${ending}${entry('  ')}`);
  }
  const first = register.children[0];
  if (!first) return undefined;
  const start = text.lastIndexOf('\n', first.range.start - 1) + 1;
  const indent = /^([ \t]*)-[ \t]/.exec(text.slice(start, first.range.start))?.[1];
  if (indent === undefined) return undefined;
  const end = text.indexOf('\n', register.range.end);
  return insert(end < 0 ? text.length : end + 1, entry(indent));
}
