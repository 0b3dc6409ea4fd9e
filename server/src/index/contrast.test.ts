import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import type { FileFacts } from '../model/facts.ts';
import { Fingerprinter } from '../base/fingerprint.ts';

/** Findings of every file, as text, so that two hosts can be compared. */
function told(host: AnalysisHost, paths: readonly string[]): string[] {
  return paths.flatMap((path) => host.findings(`file:///w/${path}`).map((one) => `${path} ${one.ruleId} ${one.message}`)).sort();
}

const newHost = (): AnalysisHost => new AnalysisHost({ persona: 'auditor', fingerprinter: Fingerprinter.withRandomKey() });
const put = (host: AnalysisHost, path: string, text: string): void =>
  host.update(`file:///w/${path}`, host.analyse({ uri: `file:///w/${path}`, path, version: 1, text }));

/** The same sequence in every run: a linear congruence with the constants of Numerical Recipes. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('contrast between names of a workspace', () => {
  it('a sibling that comes makes a word an environment; when it goes, the finding goes', () => {
    const host = newHost();
    const paths = ['.env.production', 'other.env'];
    put(host, paths[0]!, 'S3_BUCKET=acme-preview-media\n');
    assert.deepEqual(told(host, paths), []);
    put(host, paths[1]!, 'S3_BUCKET=acme-staging-media\n');
    assert.match(told(host, paths).join(), /lower-environment-endpoint-in-production .*acme-preview-media/);
    host.update('file:///w/other.env', undefined);
    assert.deepEqual(told(host, paths), []);
  });

  it('edits give what a fresh analysis gives, whatever siblings come, change and go', () => {
    const next = sequence(20261201);
    const paths = ['.env.production', '.env.staging', '.env.development', 'overlays/qa/app.env', 'base.env'];
    const words = ['prod', 'staging', 'dev', 'preview', 'test', 'qa', 'media'];
    // Facts depend on no other file: one host makes them for all.
    const known = new Map<string, FileFacts>();
    const host = newHost();
    for (let edit = 0; edit < 300; edit++) {
      const path = paths[next(paths.length)]!;
      if (next(5) === 0) {
        known.delete(path);
        host.update(`file:///w/${path}`, undefined);
      } else {
        const word = (): string => words[next(words.length)]!;
        const text = `S3_BUCKET=acme-${word()}-media\nAPI_URL=https://api.${word()}.acme.test/v1\nDB_HOST=orders-${word()}.acme.test\n`;
        const facts = host.analyse({ uri: `file:///w/${path}`, path, version: edit, text });
        known.set(path, facts);
        host.update(facts.uri, facts);
      }
      const fresh = newHost();
      for (const facts of known.values()) fresh.update(facts.uri, facts);
      assert.deepEqual(told(host, paths), told(fresh, paths), `after edit ${edit}`);
    }
  });
});
