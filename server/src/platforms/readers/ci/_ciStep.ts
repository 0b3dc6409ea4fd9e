import type { TextRange } from '../../../base/range.ts';
import type { PipelineStep, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { onceEach, type CiFile } from './_ci.ts';
import { readScript, type ScriptFacts } from '../script/_script.ts';

export interface StepParts {
  readonly range: TextRange;
  readonly head: TextRange;
  readonly keyPath: readonly string[];
  readonly title: string;
  readonly uses?: ThirdParty;
  /** Parts of the text that a shell runs. */
  readonly scripts?: readonly TextRange[];
  readonly secrets?: readonly SecretUse[];
  /** Secrets that the job and the pipeline hand to every step. */
  readonly around?: readonly SecretUse[];
  readonly federates?: boolean;
}

/** Secrets of the job and the pipeline that the scripts of one step are searched for. */
const maxAround = 200;

/** A step with what its scripts read and do. */
export function stepOf(file: CiFile, parts: StepParts): PipelineStep {
  const { scripts = [], secrets = [], range, head, keyPath, title, uses } = parts;
  const around = (parts.around ?? []).slice(0, maxAround);
  const read = scripts.flatMap((script) => file.secretsIn(script, 'script'));
  // A variable that the step or the job is handed is no second secret.
  const mapped = new Set([...secrets, ...around].flatMap((use) => use.variable ?? []));
  const own = onceEach([...secrets, ...read.filter((use) => !mapped.has(use.name))]);
  return {
    range,
    head,
    keyPath,
    title,
    uses,
    secrets: own,
    ...factsOf(file, scripts, [...around, ...own]),
    federates: parts.federates,
  };
}

function factsOf(file: CiFile, scripts: readonly TextRange[], uses: readonly SecretUse[]): ScriptFacts {
  const stored = uses.filter((use) => !use.ephemeral && use.name !== '*');
  const endings = ['', ...(file.dialect.carriers ?? [])];
  const secrets = new Map(stored.flatMap((use) => endings.map((ending) => [`${use.variable ?? use.name}${ending}`, use.name] as const)));
  const { map } = file.context;
  // The parts run one after the other in the same shell.
  let traced: TextRange | undefined;
  const facts = scripts.map((script) => {
    const expressions = file.dialect.macros
      ? file.reads(script).flatMap(({ name, range }) => {
          const secret = secrets.get(name) ?? (file.kindOf(name) === 'stored' ? name : undefined);
          return secret === undefined ? [] : [{ name: secret, range }];
        })
      : undefined;
    const read = readScript(file.text, script, { secrets, expressions, map, traced });
    traced = read.traced;
    return read;
  });
  return {
    logins: facts.flatMap((one) => one.logins),
    prints: facts.flatMap((one) => one.prints),
    deploys: facts.find((one) => one.deploys)?.deploys,
    copiesData: facts.find((one) => one.copiesData)?.copiesData,
  };
}
