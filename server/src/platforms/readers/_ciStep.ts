import type { TextRange } from '../../base/range.ts';
import type { PipelineStep, SecretUse, ThirdParty } from '../../model/pipeline.ts';
import { onceEach, type CiFile } from './_ci.ts';

export interface StepParts {
  readonly range: TextRange;
  readonly head: TextRange;
  readonly keyPath: readonly string[];
  readonly title: string;
  readonly uses?: ThirdParty;
  /** Parts of the text that a shell runs. */
  readonly scripts?: readonly TextRange[];
  readonly secrets?: readonly SecretUse[];
  readonly federates?: boolean;
}

/** A step with what its scripts read and do. */
export function stepOf(file: CiFile, parts: StepParts): PipelineStep {
  const { scripts = [], secrets = [], range, head, keyPath, title, uses } = parts;
  const read = scripts.flatMap((script) => file.secretsIn(script, 'script'));
  const mapped = new Set(secrets.flatMap((use) => use.variable ?? []));
  return {
    range,
    head,
    keyPath,
    title,
    uses,
    // A variable that the step itself is handed is no second secret.
    secrets: onceEach([...secrets, ...read.filter((use) => !mapped.has(use.name))]),
    logins: [],
    prints: [],
    federates: parts.federates,
  };
}

/** The image of a container as code of others; undefined where the text names none. */
export function imageOf(_text: string | undefined, _range: TextRange): ThirdParty | undefined {
  return undefined;
}
