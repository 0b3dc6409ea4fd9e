import type { Fix } from '../../model/finding.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { at } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';
import { endingOf, indentOf, isBlock, jobAt, stepOf } from './_yamlEdits.ts';

/** `secrets: inherit` becomes the secrets that the called workflow of the same repository declares. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['overexposed-pipeline-secret'],
  fixes(finding, { file, facts, index, trees }): readonly Fix[] {
    const root = trees[0];
    if (!root || finding.messageId !== 'declared') return [];
    const job = jobAt(root, finding.primary.range);
    const called = facts.pipeline?.jobs.find((one) => one.id === job?.key)?.calls;
    const secrets = at(job, 'secrets');
    const indent = secrets && indentOf(file.text, secrets);
    if (!job || !called?.local || secrets?.entry?.value.trim() !== 'inherit' || indent === undefined) return [];
    const top = facts.path.slice(0, Math.max(0, facts.path.indexOf('.github/')));
    const uri = facts.uri.slice(0, facts.uri.length - facts.path.length) + top + called.name.replace(/^\.\//, '');
    const callee = index.facts(uri)?.pipeline;
    const declared = callee?.declaredSecrets ?? [];
    if (!callee || declared.length === 0 || readsMore(callee) || !isBlock(file.text, job)) return [];
    const ending = endingOf(file.text);
    const inner = indent + stepOf(file.text, job);
    const { start, end } = secrets.entry.valueRange;
    const quoted = /["']/.test(file.text[start - 1] ?? '') ? 1 : 0;
    const lead = /[ \t]*$/.exec(file.text.slice(0, start - quoted))![0].length;
    return [
      {
        title: `List the secrets that ${called.name} declares`,
        applicability: 'unsafe',
        preferred: true,
        edits: [
          {
            uri: file.uri,
            version: file.version,
            edits: [
              {
                range: { start: start - quoted - lead, end: end + quoted },
                newText: declared.map(({ name }) => `${ending}${inner}${name}: \${{ secrets.${name} }}`).join(''),
              },
            ],
          },
        ],
      },
    ];
  },
};
export default fixer;

/** Whether a workflow reads or hands on secrets that it does not declare, which only `inherit` gives it. */
function readsMore({ declaredSecrets, secrets, jobs }: Pipeline): boolean {
  const declared = new Set(declaredSecrets?.map(({ name }) => name.toLowerCase()));
  const uses = [...secrets, ...jobs.flatMap((job) => [...job.secrets, ...job.steps.flatMap((step) => step.secrets)])];
  return (
    jobs.some((job) => job.inheritsSecrets) ||
    uses.some(({ name, ephemeral }) => !ephemeral && (name === '*' || !declared.has(name.toLowerCase())))
  );
}
