import type { TextEdit } from '../../model/finding.ts';
import { policyFileNames } from '../../policy/load.ts';
import { namesOf } from '../../rules/register.ts';
import type { Fixer } from '../fixer.ts';
import { listEntryEdit, policyFileOf } from '../policyEdits.ts';

/** Adds an identity to the register of the policy; owner and purpose are left for a person to fill in. */
const fixer: Fixer = {
  kind: 'register',
  rules: ['unregistered-identity'],
  others: () => policyFileNames,
  fixes(finding, context) {
    const { facts, index } = context;
    if (finding.messageId !== 'missing' || finding.subject === undefined) return [];
    const { range } = finding.primary;
    const place = index
      .group(finding.subject)
      ?.places.find((one) => one.facts.uri === facts.uri && one.range.start === range.start && one.range.end === range.end);
    const id = place && namesOf(finding.subject, place)[0];
    const file = policyFileOf(context);
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
  const quoted = /^[A-Za-z0-9][\w/@.+=:-]*$/.test(id) && !/:$|^[\d.+-]+$/.test(id) ? id : JSON.stringify(id);
  return listEntryEdit(text, 'identities', [`id: ${quoted}`, 'owner: ""', 'purpose: ""']);
}
