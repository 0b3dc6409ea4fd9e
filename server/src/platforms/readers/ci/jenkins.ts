import type { Pipeline, PipelineJob, PipelineStep, Runner, SecretPrint, SecretUse, ThirdParty, Trigger } from '../../../model/pipeline.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, isCommit, onceEach, type CiDialect } from './_ci.ts';
import { argumentOf, callsBelow, groovyCalls, type GroovyCall, type GroovyToken } from './_ciGroovy.ts';
import { imageOf } from './_thirdParty.ts';
import { bindingsOf, credentialsIn, environmentSecrets } from './_ciJenkinsCredentials.ts';
import { withReaders } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';

/** https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables */
const dialect: CiDialect = {
  // A credential of user and password comes in three variables.
  carriers: ['_PSW'],
  own: /^(?:BUILD_|JOB_|NODE_|JENKINS_|GIT_(?!TOKEN|PASS)|BRANCH_NAME|CHANGE_|WORKSPACE|EXECUTOR_|STAGE_NAME)/,
};

const scriptSteps = new Set(['sh', 'bat', 'powershell', 'pwsh']);
/** Steps of Groovy itself that write to the log. */
const logSteps = new Set(['echo', 'println', 'print']);

/** Jenkinsfiles, declarative and scripted. https://www.jenkins.io/doc/book/pipeline/syntax/ */
const reader: PlatformReader = {
  id: 'jenkins',
  platforms: ['jenkins'],
  markers: ['stage', 'node', 'pipeline', 'credentials', '@library'],
  read(context): PlatformFacts | undefined {
    const file = new CiFile(context, dialect);
    const calls = groovyCalls(context.document.file.text);
    return new JenkinsFile(file, calls).read();
  },
};
export default reader;

interface Around {
  /** The stage that holds this one. */
  readonly stage?: string;
  readonly secrets: readonly SecretUse[];
  readonly runner?: Runner;
  readonly image?: ThirdParty;
  readonly gated?: boolean;
  readonly guarded?: boolean;
  readonly preview?: boolean;
}

class JenkinsFile {
  private readonly jobs: PipelineJob[] = [];
  private readonly triggers: Trigger[] = [];
  private readonly uses: ThirdParty[] = [];
  /** Starts of the secrets that every stage gets. */
  private readonly pipelineWide = new Set<number>();
  private readonly ids = new Set<string>();

  constructor(
    private readonly file: CiFile,
    private readonly calls: readonly GroovyCall[],
  ) {
    for (const call of callsBelow(calls)) {
      const script = scriptSteps.has(call.name) ? argumentOf(call, 'script') : undefined;
      if (script) file.defineByScript(script.inner);
      else if (call.name === 'withEnv') for (const token of call.args) if (token.kind === 'string') file.defineByScript(token.range);
    }
  }

  read(): PlatformFacts | undefined {
    for (const call of callsBelow(this.calls))
      if (call.name === '@Library' || call.name === 'library') this.uses.push(...librariesOf(call));
    // A shared library's `def call() { pipeline { … } }` counts, too.
    const declared = [...callsBelow(this.calls)].find((call) => call.name === 'pipeline' && call.body);
    const secrets: SecretUse[] = [];
    if (declared) {
      const directive = (name: string): GroovyCall | undefined => declared.body!.find((call) => call.name === name);
      secrets.push(...environmentSecrets(this.file, directive('environment')));
      for (const use of secrets) this.pipelineWide.add(use.range.start);
      this.readTriggers(directive('triggers'));
      const agent = agentOf(directive('agent'));
      const around: Around = { secrets, ...agent };
      for (const name of ['stages', 'post']) {
        const part = directive(name);
        if (!part?.body) continue;
        if (name === 'stages') this.readStages(part.body, around, []);
        else {
          const steps = this.stepsOf(part.body, [], around);
          if (steps.length > 0) this.jobs.push(this.jobOf('post', part, around, steps, []));
        }
      }
    } else this.readScripted();
    if (this.jobs.length + this.uses.length + secrets.length === 0) return undefined;
    const pipeline: Pipeline = {
      system: 'jenkins',
      kind: this.jobs.length > 0 ? 'pipeline' : 'reusable',
      triggers: this.triggers,
      secrets: onceEach(secrets),
      jobs: this.jobs,
      uses: this.uses,
    };
    return { pipeline: withReaders(this.file, pipeline) };
  }

  /** Stages of scripted pipelines stand anywhere; without any, the whole text is one job. */
  private readScripted(): void {
    const hasStages = [...callsBelow(this.calls)].some((call) => call.name === 'stage' && call.body);
    if (hasStages) {
      this.readStages(this.calls, { secrets: [] }, []);
      return;
    }
    const steps = this.stepsOf(this.calls, [], { secrets: [] });
    const node = [...callsBelow(this.calls)].find((call) => call.name === 'node');
    if (steps.length === 0 || !node) return;
    this.jobs.push(this.jobOf('node', node, { secrets: [], runner: nodeRunner(node) }, steps, []));
  }

  /** @returns ids of the last stages, for which what follows waits */
  private readStages(calls: readonly GroovyCall[], around: Around, before: readonly string[]): readonly string[] {
    let last = before;
    for (const call of calls) {
      if (call.name === 'stage' && call.body) last = this.readStage(call, around, last);
      else if (call.body && call.name === 'node')
        last = this.readStages(call.body, { ...around, runner: nodeRunner(call) ?? around.runner }, last);
      else if (call.body && (call.name === 'parallel' || call.name === 'matrix')) last = this.readParallel(call.body, around, last);
      else if (call.body && !/^(?:environment|post|options|tools|parameters)$/.test(call.name)) {
        const bound = bindingsOf(call);
        last = this.readStages(call.body, bound.length > 0 ? { ...around, secrets: [...around.secrets, ...bound] } : around, last);
      }
    }
    return last;
  }

  private readParallel(calls: readonly GroovyCall[], around: Around, before: readonly string[]): readonly string[] {
    const ids: string[] = [];
    for (const call of calls)
      if (call.body) for (const id of this.readStages([call], around, before)) if (!before.includes(id) && ids.length < 50) ids.push(id);
    return ids.length > 0 ? ids : before;
  }

  private readStage(stage: GroovyCall, outer: Around, before: readonly string[]): readonly string[] {
    const body = stage.body!;
    const directive = (name: string): GroovyCall | undefined => body.find((call) => call.name === name && call.body);
    const when = conditionsOf(directive('when'));
    const agent = agentOf(body.find((call) => call.name === 'agent'));
    const title = argumentOf(stage);
    const around: Around = {
      stage: title?.text,
      secrets: [...outer.secrets, ...environmentSecrets(this.file, directive('environment'))],
      runner: agent.runner ?? outer.runner,
      image: agent.image ?? outer.image,
      gated: outer.gated || directive('input') !== undefined || undefined,
      guarded: outer.guarded || when.guarded,
      preview: outer.preview || when.preview,
    };
    const inner = directive('stages') ?? directive('parallel') ?? directive('matrix');
    if (inner)
      return inner.name === 'stages' ? this.readStages(inner.body!, around, before) : this.readParallel(inner.body!, around, before);
    const nested = [...callsBelow(body)].some((call) => call.name === 'stage' && call.body);
    if (nested) return this.readStages(body, around, before);
    const node = body.find((call) => call.name === 'node' && call.body);
    // `def answer = input(…)` as well.
    const waits = [...callsBelow(body)].some(
      (call) =>
        call.name === 'input' ||
        call.args.some((token, i) => token.kind === 'word' && token.text === 'input' && call.args[i - 1]?.text === '='),
    );
    const id = this.idOf(title && !title.text.includes('$') && title.text !== '' ? title.text : `stage ${this.jobs.length + 1}`, outer);
    const steps = this.stepsOf(body, [], around);
    const job = this.jobOf(
      id,
      stage,
      { ...around, runner: (node && nodeRunner(node)) ?? around.runner, gated: around.gated || waits || undefined },
      steps,
      before,
    );
    this.jobs.push({ ...job, head: title?.inner ?? stage.nameRange });
    return [id];
  }

  /** Stages of one name stand below others of different names, as those of a matrix. */
  private idOf(title: string, outer: Around): string {
    let id = title;
    if (this.ids.has(id) && outer.stage !== undefined) id = `${outer.stage} / ${title}`;
    if (this.ids.has(id)) id = `${id} (${this.jobs.length + 1})`;
    this.ids.add(id);
    return id;
  }

  private jobOf(id: string, call: GroovyCall, around: Around, steps: readonly PipelineStep[], needs: readonly string[]): PipelineJob {
    return {
      id,
      range: call.range,
      head: call.nameRange,
      keyPath: ['stage', id],
      secrets: onceEach(around.secrets.filter((use) => !this.pipelineWide.has(use.range.start))),
      steps,
      runner: around.runner,
      image: around.image,
      gated: around.gated,
      guarded: around.guarded,
      preview: around.preview,
      needs,
    };
  }

  /**
   * Steps of a block with the credentials that stand around them.
   * @param bound credentials of enclosing blocks
   */
  private stepsOf(calls: readonly GroovyCall[], bound: readonly SecretUse[], around: Around): PipelineStep[] {
    const steps: PipelineStep[] = [];
    for (const call of calls) {
      if (call.name === 'environment' || call.name === 'when') continue;
      if (call.name === 'stage' && call.body && calls !== this.calls) continue;
      const script = scriptSteps.has(call.name) ? argumentOf(call, 'script') : undefined;
      if (script) {
        steps.push(this.scriptStep(call, script, bound, around));
        continue;
      }
      // `def x = sh(script: '…', returnStdout: true)` stands among the arguments.
      const inner = nestedScript(call);
      if (inner) steps.push(this.scriptStep(call, inner, bound, around));
      if (logSteps.has(call.name)) {
        const step = this.logStep(call, bound, around);
        if (step) steps.push(step);
        continue;
      }
      const own = call.body ? bindingsOf(call) : [];
      if (call.body) {
        steps.push(...this.stepsOf(call.body, [...bound, ...own], around));
        continue;
      }
      const given = credentialsIn(call);
      if (given.length > 0)
        steps.push(
          stepOf(this.file, {
            range: call.range,
            head: call.nameRange,
            keyPath: ['step', call.name],
            title: call.name,
            secrets: given,
            around: [...bound, ...around.secrets],
          }),
        );
    }
    return steps;
  }

  /** `echo "… ${TOKEN}"`; Groovy puts variables into texts with double quotes only. */
  private logStep(call: GroovyCall, bound: readonly SecretUse[], around: Around): PipelineStep | undefined {
    const text = argumentOf(call, 'message');
    if (!text || this.file.text[text.range.start] !== '"') return undefined;
    const carriers = new Map<string, string>();
    for (const use of [...around.secrets, ...bound])
      if (use.variable !== undefined) for (const ending of ['', ...dialect.carriers!]) carriers.set(`${use.variable}${ending}`, use.name);
    const prints = this.file.reads(text.inner).flatMap(({ name, range }): SecretPrint[] => {
      const secret = carriers.get(name) ?? (this.file.kindOf(name) === 'stored' ? name : undefined);
      return secret === undefined ? [] : [{ range, name: secret, how: 'echo' }];
    });
    if (prints.length === 0) return undefined;
    return {
      ...stepOf(this.file, { range: call.range, head: call.nameRange, keyPath: ['step', call.name], title: call.name, secrets: bound }),
      prints,
    };
  }

  private scriptStep(call: GroovyCall, script: GroovyToken, bound: readonly SecretUse[], around: Around): PipelineStep {
    return stepOf(this.file, {
      range: call.range,
      head: call.nameRange,
      keyPath: ['step', call.name],
      title: call.name,
      scripts: [script.inner],
      secrets: bound,
      around: around.secrets,
    });
  }

  private readTriggers(call: GroovyCall | undefined): void {
    for (const one of call?.body ?? []) if (this.triggers.length < 30) this.triggers.push({ name: one.name, range: one.nameRange });
  }
}

function nestedScript(call: GroovyCall): GroovyToken | undefined {
  const at = call.args.findIndex((token) => token.kind === 'word' && scriptSteps.has(token.text));
  if (at < 0) return undefined;
  const rest = call.args.slice(at + 1, at + 40);
  const named = rest.findIndex((token) => token.text === 'script' && token.kind === 'word');
  return named >= 0
    ? rest.slice(named).find((token) => token.kind === 'string')
    : rest.slice(0, 2).find((token) => token.kind === 'string');
}

/** `when { branch 'main' }`, `when { changeRequest() }`. https://www.jenkins.io/doc/book/pipeline/syntax/#when */
function conditionsOf(when: GroovyCall | undefined): Pick<Around, 'guarded' | 'preview'> {
  if (!when?.body) return {};
  const conditions = when.body.filter((call) => !/^before/.test(call.name));
  // `not { branch 'main' }` says the opposite, `anyOf` leaves it open.
  const plain = conditions.flatMap((call) => (call.name === 'allOf' ? (call.body ?? []) : [call]));
  return {
    guarded: plain.some((call) => call.name === 'branch' || call.name === 'tag' || call.name === 'buildingTag') || undefined,
    preview: plain.some((call) => call.name === 'changeRequest') || undefined,
  };
}

/** `agent any`, `agent { label 'x' }`, `agent { docker { image 'x' } }`. https://www.jenkins.io/doc/book/pipeline/syntax/#agent */
function agentOf(agent: GroovyCall | undefined): Pick<Around, 'runner' | 'image'> {
  let runner: Runner | undefined;
  let image: ThirdParty | undefined;
  for (const call of callsBelow(agent?.body ?? [])) {
    const text = argumentOf(call);
    if (!text) continue;
    if (call.name === 'label') runner ??= runnerOf(text);
    else if (call.name === 'image' || call.name === 'docker') image ??= imageOf(text.text, text.inner);
  }
  return { runner, image };
}

function nodeRunner(node: GroovyCall): Runner | undefined {
  const label = argumentOf(node, 'label');
  return label && runnerOf(label);
}

/** Labels may be joined: `linux && docker`. */
function runnerOf(token: GroovyToken): Runner | undefined {
  const labels = token.text
    .slice(0, 500)
    .split(/[\s&|!()]+/)
    .filter((label) => label !== '');
  return labels.length > 0 && !token.text.includes('$') ? { labels, selfHosted: true, range: token.inner } : undefined;
}

/** `@Library('a@v1') _`, `@Library(['a', 'b@v2'])`, `library 'a@v1'`. https://www.jenkins.io/doc/book/pipeline/shared-libraries/ */
function librariesOf(call: GroovyCall): ThirdParty[] {
  const named = call.name === 'library' ? [argumentOf(call, 'identifier')] : call.args.filter((token) => token.kind === 'string');
  return named.slice(0, 50).flatMap((token): ThirdParty[] => {
    if (!token || token.text === '' || token.text.includes('$')) return [];
    const [name, version] = token.text.split('@', 2);
    return [{ kind: 'library', name: name!, version, pinned: isCommit(version), local: false, range: token.inner }];
  });
}
