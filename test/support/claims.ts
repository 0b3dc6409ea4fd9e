import assert from 'node:assert/strict';
import { Fingerprinter } from '../../server/src/base/fingerprint.ts';
import { emptyEnvironmentMap } from '../../server/src/environment/environmentMap.ts';
import { claimAt } from '../../server/src/environment/classify.ts';
import type { FileFacts } from '../../server/src/model/facts.ts';
import { sharedFactsBuilder } from './facts.ts';

/** The facts of one text; a part that fails is an error. */
export function factsOfText(path: string, text: string): FileFacts {
  return sharedFactsBuilder.build(
    { uri: `file:///${path}`, path, version: 1, text },
    {
      fingerprinter: new Fingerprinter(new Uint8Array(32)),
      map: emptyEnvironmentMap,
      teamDetectors: [],
      onProblem: (part, error) => assert.fail(`${part}: ${String(error)}`),
    },
  );
}

/** The environment that surely counts at `needle`, or undefined. */
export function sureEnvironmentAt(path: string, text: string, needle = 'HERE'): string | undefined {
  assert.ok(text.includes(needle), `${needle} stands in the text`);
  const claim = claimAt(factsOfText(path, text).claims, text.indexOf(needle));
  return claim && claim.tier !== 'unknown' && claim.confidence >= 0.4 ? claim.environment : undefined;
}
