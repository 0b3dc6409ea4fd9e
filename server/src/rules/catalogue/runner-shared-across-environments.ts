import type { EnvironmentClaim } from '../../model/environment.ts';
import { isLower } from '../../model/environment.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { PipelineJob, Runner } from '../../model/pipeline.ts';
import { claimAt } from '../../environment/classify.ts';
import { isSure, reasonOf } from '../contradiction.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';
import { insideOf } from './_pipelineSecrets.ts';

/** Labels that every self-hosted runner of a kind carries: they choose no machine. */
const generic = new Set(['self-hosted', 'linux', 'windows', 'macos', 'x64', 'x86', 'arm', 'arm64', 'docker', 'shell']);

/** Services that give each job a machine of its own, which looks like a self-hosted runner by its label. */
const ephemeral = /^(?:buildjet-|blacksmith-|depot-|namespace-|nscloud-|warp-|ubicloud|runs-on[=/]|cirun|codebuild-|bitrise|saas-)/;

interface Used {
  readonly facts: FileFacts;
  readonly job: PipelineJob;
  readonly runner: Runner;
  readonly claim: EnvironmentClaim;
}

export default defineRule({
  meta: {
    id: 'runner-shared-across-environments',
    title: 'Runner shared across environments',
    description:
      'The same self-hosted runners run jobs of production and of a lower environment: what one job leaves behind, the other finds.',
    messages: {
      shared: 'Self-hosted runners {runner} run job `{job}` of {here} ({reason}) and also {others}.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
  },
  readsOthers: (facts) => facts.pipeline?.jobs.some((job) => job.runner?.selfHosted) ?? false,
  checkFile(facts, context) {
    const mine = runnersOf(facts);
    if (mine.length === 0) return;
    const all = everywhere(context);
    for (const use of mine) {
      const key = keyOf(facts, use.runner)!;
      const production = use.claim.tier === 'production';
      const others = all.filter(
        (other) => keyOf(other.facts, other.runner) === key && (production ? isLower(other.claim.tier) : other.claim.tier === 'production'),
      );
      if (others.length === 0) continue;
      context.report({
        messageId: 'shared',
        args: {
          runner: nameOf(use.runner),
          job: use.job.id,
          here: use.claim.environment,
          reason: reasonOf(use.claim),
          others: othersInWords(others),
        },
        range: use.runner.range,
        related: others.slice(0, 20).map((other) => ({
          uri: other.facts.uri,
          path: other.facts.path,
          range: other.runner.range,
          message: `job \`${other.job.id}\` of ${other.claim.environment}: ${reasonOf(other.claim)}`,
        })),
        persona: isVague(facts, use.runner) ? 'pedantic' : undefined,
        confidence: Math.min(use.claim.confidence, ...others.map((other) => other.claim.confidence)) >= 0.6 ? 'high' : 'medium',
        subject: `runner:${key}`,
        keyPath: use.job.keyPath,
      });
    }
  },
});

function labelsOf(runner: Runner): string[] {
  return [...new Set(runner.labels.map((label) => label.toLowerCase()))].sort();
}

/**
 * Whether the labels leave open which machines run it: nothing but what every runner carries, or a name that may be one of
 * GitHub's own larger runners, which are made anew for each job.
 * https://docs.github.com/actions/concepts/runners/larger-runners
 */
function isVague(facts: FileFacts, runner: Runner): boolean {
  const labels = labelsOf(runner);
  if (facts.pipeline!.system === 'github-actions' && !labels.includes('self-hosted')) return true;
  return runner.group === undefined && labels.every((label) => generic.has(label));
}

/** What two jobs must share to run on the same machines; undefined where it is not known or each job has its own. */
function keyOf(facts: FileFacts, runner: Runner): string | undefined {
  if (!runner.selfHosted) return undefined;
  const labels = labelsOf(runner);
  if (labels.some((label) => ephemeral.test(label) || /[${]/.test(label)) || /[${]/.test(runner.group ?? '')) return undefined;
  if (labels.length === 0 && runner.group === undefined) return undefined;
  return `${facts.pipeline!.system}:${runner.group?.toLowerCase() ?? ''}:${labels.join(',')}`;
}

function runnersOf(facts: FileFacts): Used[] {
  if (facts.template) return [];
  return (facts.pipeline?.jobs ?? []).flatMap((job) => {
    const claim = job.runner && claimAt(facts.claims, insideOf(job));
    return job.runner && isSure(claim) && keyOf(facts, job.runner) !== undefined ? [{ facts, job, runner: job.runner, claim }] : [];
  });
}

function everywhere(context: FileRuleContext): Used[] {
  const all: Used[] = [];
  for (const facts of context.index.files()) if (facts.pipeline) all.push(...runnersOf(facts));
  return all.sort((a, b) =>
    a.facts.path < b.facts.path ? -1 : a.facts.path > b.facts.path ? 1 : a.runner.range.start - b.runner.range.start,
  );
}

function nameOf(runner: Runner): string {
  if (runner.group !== undefined) return `of \`${runner.group}\``;
  return runner.labels.map((label) => `\`${label}\``).join(', ');
}

function othersInWords(others: readonly Used[]): string {
  const first = others[0]!;
  const rest = others.length - 1;
  return `job \`${first.job.id}\` of ${first.claim.environment}${rest > 0 ? ` and ${rest} more` : ''}`;
}
