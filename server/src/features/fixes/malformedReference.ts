import type { Fixer } from '../fixer.ts';

/** Completes a reference of the wrong shape where only one completion is right. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['malformed-reference'],
  fixes(finding, { file, facts }) {
    const { range } = finding.primary;
    const reference = facts.references.find((one) => one.malformed && one.range.start === range.start && one.range.end === range.end);
    if (!reference?.completion) return [];
    const { range: place, newText } = reference.completion;
    const whole = file.text.slice(range.start, place.start) + newText + file.text.slice(place.end, range.end);
    return [
      {
        title: `Complete the reference: ${whole.length > 80 ? `${whole.slice(0, 77)}…` : whole}`,
        applicability: 'unsafe',
        preferred: true,
        edits: [{ uri: file.uri, version: file.version, edits: [{ range: place, newText }] }],
      },
    ];
  },
};
export default fixer;
