import { RE2JS } from 're2js';
import type { Tier } from '../model/environment.ts';
import type { TeamDetector } from '../model/teamDetector.ts';

/** Bounds of a team's pattern: characters of its source, and instructions of the compiled program. */
const maxPatternLength = 1_000;
const maxProgramSize = 4_000;

/** Detectors of one policy. */
export const maxDetectors = 200;

export interface DetectorDeclaration {
  readonly id: string;
  readonly title?: string;
  readonly keywords: readonly string[];
  readonly pattern: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Compiles a team's token format for the linear-time engine.
 * @param tierOf the environment that a name of the policy means
 * @returns the detector, or in words why it cannot run
 */
export function compileDetector(
  declaration: DetectorDeclaration,
  tierOf: (environment: string) => { readonly environment: string; readonly tier: Tier } | undefined,
): TeamDetector | { readonly error: string; readonly part: 'keywords' | 'pattern' } {
  const short = declaration.keywords.find((keyword) => keyword.length < 3);
  if (declaration.keywords.length === 0) return { error: `Detector \`${declaration.id}\` needs at least one keyword.`, part: 'keywords' };
  if (short !== undefined)
    return { error: `Keyword \`${short}\` of detector \`${declaration.id}\` is shorter than 3 characters.`, part: 'keywords' };
  const pattern = compilePattern(declaration.pattern);
  if ('error' in pattern) return { error: `Pattern of detector \`${declaration.id}\`: ${pattern.error}`, part: 'pattern' };
  const { regex } = pattern;
  const marks = Object.entries(declaration.environment ?? {});
  return {
    id: declaration.id,
    title: declaration.title ?? declaration.id,
    keywords: declaration.keywords,
    find(window) {
      const matcher = regex.matcher(window);
      const found: { start: number; end: number }[] = [];
      while (found.length < 100 && matcher.find()) {
        const group = matcher.groupCount() > 0 && matcher.group(1) !== null ? 1 : 0;
        if (matcher.end(group) > matcher.start(group)) found.push({ start: matcher.start(group), end: matcher.end(group) });
      }
      return found;
    },
    tier(secret) {
      const mark = marks.find(([text]) => secret.includes(text));
      return mark && tierOf(mark[1]);
    },
  };
}

/** Compiles a pattern for the linear-time engine, within its bounds, or says why it cannot run. */
export function compilePattern(source: string): { readonly regex: RE2JS } | { readonly error: string } {
  if (source.length > maxPatternLength) return { error: `longer than ${maxPatternLength} characters.` };
  try {
    const regex = RE2JS.compile(source);
    if (regex.programSize() > maxProgramSize) return { error: 'too large once its repetitions are written out.' };
    return { regex };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `it cannot run in linear time or is not valid: ${reason}` };
  }
}
