import { referenceId } from '../../../model/reference.ts';
import type { TextRange } from '../../../base/range.ts';
import type { Pipeline, PipelineJob, PipelineStep, SecretPrint, SecretUse, StaticLogin, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader, ReaderContext } from '../../reader.ts';
import { debugOf } from './_ciDebug.ts';
import { toldOnce } from './_ciReach.ts';
import {
  declaredSecretsOf,
  environmentOf,
  isForProposals,
  isGuarded,
  mustSucceedOf,
  needsOf,
  permissionsOf,
  runnerOf,
  triggersOf,
} from './_githubConditions.ts';
import { actionLogins, broadToken, federates, federatesByEnv, scriptFederates } from './_githubLogins.ts';
import { withUntrusted } from './_githubUntrusted.ts';
import { readScript } from '../script/_script.ts';
import { deployActions } from '../script/_scriptTools.ts';
import { actionOf, imageOf } from './_thirdParty.ts';

/**
 * Workflows, reusable workflows and composite actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
const reader: PlatformReader = {
  id: 'github-actions',
  platforms: ['github-actions'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    if (!root) return undefined;
    const pipeline = new WorkflowReader(context, root).read();
    // Aliases put one text into several steps.
    return pipeline && { pipeline: toldOnce(pipeline) };
  },
};
export default reader;

/** Context of `secrets` as a whole: `toJSON(secrets)`, `secrets.*`, `secrets[format(…)]`. */
const wholeContext = /\$\{\{[^}\n]{0,300}?\b(?:toJSON\(\s{0,4}(secrets)\s{0,4}\)|(secrets)\.\*|(secrets)\[(?!\s{0,2}['"]))/gi;
/** `${{ github.token }}` and `${{ secrets.GITHUB_TOKEN }}` are the run's own. */
const runToken = /\$\{\{\s{0,4}github\.token\s{0,4}\}\}/g;
const memberOfSecret =
  /fromJSON\(\s{0,4}secrets(?:\.([\w-]{1,128})|\[['"]([\w-]{1,128})['"]\])\s{0,4}\)\s{0,4}((?:\.[\w*-]{1,128}|\[[^\]\n]{1,130}\]){1,8})/gi;
/** A shell that writes each command before it runs it: `bash -ex {0}`. */
const tracingShell = /\b(?:ba|da|k|z)?sh(?=\s)[^\n{]{0,80}?\s-[a-z]{0,8}x/;
/** Files through which a step hands variables on to later steps, where the log shows them. */
const outputs = ['GITHUB_ENV', 'GITHUB_OUTPUT'];

/** Members of a structured secret that tell who or where, and open nothing. */
const plainMember =
  /(?:^|[._-])(?:id|name|user|email|host|hostname|url|uri|port|region|project|account|tenant|subscription|type|database|db)$|(?:Id|ID|Name|Email|Host|Url|URL|Uri|Region)$|user_?name$/;

/** Jobs that wait for each other are followed this far. */
const maxNeeds = 20;

/** Variables with the stored secret that each of them carries. */
type Carriers = ReadonlyMap<string, SecretUse>;

class WorkflowReader {
  private readonly text: string;
  private readonly uses: readonly SecretUse[];

  constructor(
    private readonly context: ReaderContext,
    private readonly root: TreeNode,
  ) {
    this.text = context.document.file.text;
    this.uses = this.allUses();
  }

  read(): Pipeline | undefined {
    const { root } = this;
    const steps = at(root, 'runs', 'steps');
    if (steps) return this.action(steps);
    const jobs = childrenAt(root, 'jobs').filter((job) => job.children.length > 0);
    if (jobs.length === 0) return undefined;
    const triggers = triggersOf(root);
    const outer = at(root, 'env');
    const variables = this.variablesOf(outer, new Map());
    return {
      system: 'github-actions',
      kind: triggers.some((trigger) => trigger.name === 'workflow_call') ? 'reusable' : 'pipeline',
      triggers,
      permissions: permissionsOf(root),
      secrets: this.envSecrets(outer).map((use) => ({
        ...use,
        readBy: jobs.filter((job) => this.names(job.range, use.variable!)).map((job) => job.key),
      })),
      declaredSecrets: declaredSecretsOf(root),
      jobs: withNeeds(jobs.map((job) => this.job(job, variables, triggers))),
      uses: [],
      debug: debugOf('github-actions', outer),
    };
  }

  /** A composite action: one job without a name. */
  private action(steps: TreeNode): Pipeline {
    const read = steps.children.map((step, index) => this.step(step, index, new Map()));
    return {
      system: 'github-actions',
      kind: 'action',
      triggers: [],
      secrets: [],
      jobs: [{ id: 'runs', range: steps.range, head: headRange(steps), keyPath: steps.keyPath, secrets: [], steps: read, needs: [] }],
      uses: [],
    };
  }

  private job(job: TreeNode, outer: Carriers, triggers: readonly Trigger[]): PipelineJob {
    const env = at(job, 'env');
    const variables = this.variablesOf(env, outer);
    const container = at(job, 'container');
    const services = childrenAt(job, 'services');
    const nodes = childrenAt(job, 'steps');
    const steps = nodes.map((step, index) => this.step(step, index, variables, env));
    const call = at(job, 'uses')?.entry;
    const secrets = at(job, 'secrets');
    const inherits = secrets?.entry?.value.trim() === 'inherit' ? secrets.entry.valueRange : undefined;
    const environment = environmentOf(job);
    const condition = textAt(job, 'if');
    const isUntrusted = triggers.some((trigger) => trigger.untrusted !== undefined);
    const needs = needsOf(job);
    const mustSucceed = mustSucceedOf(condition, needs);
    const previews = isForProposals(condition) || (triggers.length > 0 && triggers.every((trigger) => trigger.preview));
    const image = container?.entry ?? at(container, 'image')?.entry;
    const handed = [
      ...this.envSecrets(env).map((use) => ({
        ...use,
        readBy: nodes.flatMap((step, index) => (this.names(step.range, use.variable!) ? [String(index)] : [])),
      })),
      ...[container, ...services].flatMap((node) => [
        ...this.mapped(at(node, 'credentials'), 'other'),
        ...this.mapped(at(node, 'env'), 'env'),
      ]),
      ...(inherits ? [] : this.mapped(secrets, 'secret')),
      ...(call ? this.mapped(at(job, 'with'), 'input') : []),
    ];
    return {
      id: job.key,
      range: job.range,
      head: headRange(job),
      keyPath: job.keyPath,
      environment,
      permissions: permissionsOf(job),
      secrets: handed,
      steps: isUntrusted ? withUntrusted(this.text, nodes, steps) : steps,
      runner: runnerOf(job, this.text),
      calls: call && actionOf(call.value, call.valueRange),
      inheritsSecrets: inherits,
      image: image && imageOf(image.value, image.valueRange),
      services: services.flatMap((service) => {
        const named = service.entry ?? at(service, 'image')?.entry;
        const runs = named && imageOf(named.value, named.valueRange);
        return runs ? [{ image: runs, secrets: this.mapped(at(service, 'env'), 'env') }] : [];
      }),
      guarded: isGuarded(condition, triggers),
      ...(previews ? { preview: true } : {}),
      needs,
      debug: [env, ...nodes.map((step) => at(step, 'env'))].flatMap((variables) => debugOf('github-actions', variables)),
      ...(mustSucceed ? { mustSucceed } : {}),
    };
  }

  private step(step: TreeNode, index: number, outer: Carriers, around?: TreeNode): PipelineStep {
    const env = at(step, 'env');
    const variables = this.variablesOf(env, outer);
    const run = at(step, 'run')?.entry;
    const used = at(step, 'uses')?.entry;
    const uses = used && actionOf(used.value, used.valueRange);
    const inputs = at(step, 'with');
    const inRun = run ? this.usesIn(run.valueRange) : [];
    const secrets = [
      ...this.mapped(env, 'env'),
      ...this.mapped(inputs, 'input'),
      ...inRun.map((use): SecretUse => ({ ...use, via: 'script' })),
    ];
    const shell = at(step, 'shell')?.entry;
    const script = run
      ? readScript(this.text, run.valueRange, {
          secrets: new Map([...variables].map(([name, use]) => [name, use.name])),
          places: new Map([...variables].map(([name, use]) => [name, use.range])),
          expressions: inRun.filter((use) => !use.ephemeral).map(({ range, name }) => ({ range, name })),
          traced: shell && tracingShell.test(shell.value) ? shell.valueRange : undefined,
          outputs,
          map: this.context.map,
        })
      : undefined;
    const prints: SecretPrint[] = [...(script?.prints ?? []), ...this.partsOf(step)];
    const logins: StaticLogin[] = [...(script?.logins ?? []), ...actionLogins(uses, inputs, env, (node) => this.secretsOf(node))];
    const deployed = uses && deployActions[uses.name.toLowerCase()];
    return {
      range: step.range,
      head: at(step, 'name')?.entry?.valueRange ?? used?.valueRange ?? (step.children[0] ? headRange(step.children[0]) : headRange(step)),
      keyPath: step.keyPath,
      title: textAt(step, 'name')?.slice(0, 100) ?? uses?.name ?? `step ${index + 1}`,
      uses,
      secrets,
      logins,
      prints,
      deploys: script?.deploys ?? (deployed ? { reason: this.deployReason(deployed, inputs), range: used.valueRange } : undefined),
      copiesData: script?.copiesData,
      broadToken: broadToken(uses, inputs, used?.valueRange),
      federates:
        federates(uses, inputs) ||
        (run && ([env, around, at(this.root, 'env')].some(federatesByEnv) || scriptFederates(run.value, logins.length > 0))) ||
        undefined,
    };
  }

  /** The action with the names of what it deploys to, in which a rule may find an environment. */
  private deployReason(action: string, inputs: TreeNode | undefined): string {
    const told = (inputs?.children ?? []).flatMap((input) =>
      input.entry && /prod|stag|\bdev|\bqa\b|\buat\b|preview/i.test(input.entry.value) && /^[\w./:-]{1,60}$/.test(input.entry.value)
        ? [input.entry.value]
        : [],
    );
    return [action, ...told.slice(0, 3)].join(' ');
  }

  /** Every secret that the text names in an expression, in text order. */
  private allUses(): SecretUse[] {
    const uses: SecretUse[] = [];
    for (const { provider, locator, range } of this.context.references) {
      if (provider !== 'github-actions' || locator.store === 'vars') continue;
      const { path } = locator;
      // Names of secrets know no case.
      const ephemeral = path.toUpperCase() === 'GITHUB_TOKEN';
      uses.push({
        name: path,
        id: referenceId({ provider: 'github-actions', locator: { store: locator.store, path } }),
        range,
        via: 'other',
        ...(ephemeral ? { ephemeral } : {}),
      });
    }
    for (const match of this.text.matchAll(wholeContext)) {
      const word = match[1] ?? match[2] ?? match[3]!;
      const start = match.index + match[0].lastIndexOf(word);
      const computed = match[3] !== undefined;
      uses.push({ name: '*', range: { start, end: start + word.length }, via: 'other', ...(computed ? { computed } : {}) });
    }
    for (const match of this.text.matchAll(runToken))
      uses.push({ name: 'GITHUB_TOKEN', range: { start: match.index, end: match.index + match[0].length }, via: 'other', ephemeral: true });
    return uses.sort((a, b) => a.range.start - b.range.start);
  }

  private usesIn(range: TextRange): SecretUse[] {
    const { uses } = this;
    let low = 0;
    let high = uses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (uses[middle]!.range.start < range.start) low = middle + 1;
      else high = middle;
    }
    const found: SecretUse[] = [];
    for (let i = low; i < uses.length && uses[i]!.range.start < range.end; i++) found.push(uses[i]!);
    return found;
  }

  private secretsOf(node: TreeNode | undefined): SecretUse[] {
    return node?.entry ? this.usesIn(node.entry.valueRange) : [];
  }

  /** Secrets that a mapping hands over: `NAME: ${{ secrets.X }}`. */
  private mapped(mapping: TreeNode | undefined, via: SecretUse['via']): SecretUse[] {
    return (mapping?.children ?? []).flatMap((child) =>
      this.secretsOf(child).map((use): SecretUse => ({ ...use, via, variable: child.key, item: child.range })),
    );
  }

  /** Whether a part of the text names a variable. */
  private names(range: TextRange, variable: string): boolean {
    const source = this.text.slice(range.start, range.end);
    for (let at = source.indexOf(variable); at >= 0; at = source.indexOf(variable, at + 1))
      if (!/\w/.test(source[at - 1] ?? '') && !/\w/.test(source[at + variable.length] ?? '')) return true;
    return false;
  }

  private envSecrets(env: TreeNode | undefined): SecretUse[] {
    return this.mapped(env, 'env');
  }

  /** Variables that carry stored secrets, over those of the outer scope; one that is set anew to something else carries none. */
  private variablesOf(env: TreeNode | undefined, outer: Carriers): Carriers {
    if (!env || env.children.length === 0) return outer;
    const variables = new Map(outer);
    for (const child of env.children) {
      const use = this.secretsOf(child).find((one) => !one.ephemeral);
      if (use) variables.set(child.key, use);
      else variables.delete(child.key);
    }
    return variables;
  }

  /** Members of secrets that hold JSON: the log's masking knows the whole text only. */
  private partsOf(step: TreeNode): SecretPrint[] {
    const source = this.text.slice(step.range.start, step.range.end);
    if (!/fromJSON\(\s*secrets/i.test(source)) return [];
    return [...source.matchAll(memberOfSecret)].flatMap((match): SecretPrint[] => {
      const end = step.range.start + match.index + match[0].length;
      const isPlain = plainMember.test(match[3]!.replace(/['"\]]+$/, ''));
      return isPlain
        ? []
        : [
            {
              range: { start: step.range.start + match.index, end: end - match[3]!.length },
              name: match[1] ?? match[2]!,
              how: 'unmasked-part',
            },
          ];
    });
  }
}

/** A job is skipped when one that it needs was skipped, so that a guard holds for all that wait for it. */
function withNeeds(jobs: readonly PipelineJob[]): readonly PipelineJob[] {
  const guards = new Set(jobs.filter((job) => job.guarded).map((job) => job.id));
  if (guards.size === 0) return jobs;
  const waits = jobs.filter((job) => !job.guarded && job.needs.length > 0);
  // Each round reaches the jobs that wait one job further on.
  for (let round = 0, grown = true; grown && round < maxNeeds; round++) {
    grown = false;
    for (const job of waits)
      if (!guards.has(job.id) && (job.mustSucceed ?? job.needs).some((id) => guards.has(id))) {
        guards.add(job.id);
        grown = true;
      }
  }
  return jobs.map((job) => (guards.has(job.id) ? { ...job, guarded: true } : job));
}
