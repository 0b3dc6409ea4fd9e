import { createDetector, type Detector } from '../detect/engine/vendorEngine.ts';
import { vendors } from '../detect/vendors.generated.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import { FileReading, type FactsContext } from './facts/fileReading.ts';
import { askedLiterals, tellingLiterals } from './facts/literals.ts';
import { factParts, type FactParts } from './facts/parts.ts';

export type { FactsContext } from './facts/fileReading.ts';

/** Makes the facts of files. Owns the detector of all built-in kinds, which takes long to make: one builder serves all files. */
export class FactsBuilder {
  private detector: Detector | undefined;
  /** Of the file that is read right now. */
  private onProblem: FactsContext['onProblem'] = () => undefined;

  /** @param parts what the facts are made by; tests put failing parts in their place */
  constructor(private readonly parts: FactParts = factParts) {}

  /**
   * Everything that is known of one text. Pure; never throws for the text's sake: a part that fails is told to the context by
   * its name, and the rest goes on. The result holds no secret text.
   */
  build(file: SourceFile, context: FactsContext): FileFacts {
    this.onProblem = context.onProblem;
    return new FileReading(file, context, this.parts, this.builtIn()).facts();
  }

  private builtIn(): Detector {
    return (this.detector ??= createDetector(vendors, tellingLiterals(), {
      quietLiterals: askedLiterals(),
      onProblem: (kind, error) => this.onProblem(`detector ${kind}`, error),
    }));
  }
}
