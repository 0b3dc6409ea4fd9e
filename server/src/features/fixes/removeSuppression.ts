import { LineIndex } from '../../base/range.ts';
import type { Fixer } from '../fixer.ts';

/** Removes a suppression comment that hides nothing; the whole line when nothing else stands on it. */
const fixer: Fixer = {
  kind: 'suppression',
  remedy: 'remove',
  fixes(finding, { file }) {
    const lines = new LineIndex(file.text);
    const { range } = finding.primary;
    const first = lines.lineAt(range.start);
    const whole = lines.lineRange(first);
    const last = lines.lineRange(lines.lineAt(range.end));
    const alone = file.text.slice(whole.start, range.start).trim() === '' && file.text.slice(range.end, last.end).trim() === '';
    const next = lines.lineAt(range.end) + 1;
    const gone = alone ? { start: whole.start, end: next < lines.lineCount ? lines.lineRange(next).start : last.end } : range;
    return [
      {
        title: 'Remove this suppression',
        // What hides nothing changes nothing when it goes; one that a mistake keeps from counting is a person's to repair.
        applicability: finding.messageId === 'unused' ? 'safe' : 'unsafe',
        edits: [{ uri: file.uri, version: file.version, edits: [{ range: gone, newText: '' }] }],
      },
    ];
  },
};
export default fixer;
