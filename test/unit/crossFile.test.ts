import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnalysisHost } from '../../server/src/analysis/analysisHost.ts';
import { rules } from '../../server/src/rules/catalogue.generated.ts';
import { analyseFixture } from '../support/fixture.ts';
import { examples } from '../support/rulePages.ts';

const root = 'file:///workspace/';

/** Replaces one file and tells which files the host names as touched. */
function edit(host: AnalysisHost, path: string, text: string | undefined): ReadonlySet<string> {
  const uri = root + path;
  // What an earlier question left unsaid would hide what this edit does.
  host.settle();
  host.update(uri, text === undefined ? undefined : host.analyse({ uri, path, version: 2, text }));
  return host.settle();
}

/** Findings by file, as they are told to a client. */
function told(host: AnalysisHost): Map<string, string> {
  return new Map([...host.uris()].map((uri) => [uri, JSON.stringify(host.findings(uri))]));
}

interface Case {
  readonly fixture: string;
  /** The file in which the findings are. */
  readonly watched: string;
  /** The other file, and its new text. */
  readonly path: string;
  readonly text: string | undefined;
  /** Message ids before and after. */
  readonly findings: readonly [readonly string[], readonly string[]];
}

const workflow = (name: string): string => `.github/workflows/${name}.yml`;
const runnerJob = (environment: string): string =>
  `on: push\njobs:\n  a:\n    runs-on: [self-hosted, vault]\n    environment: ${environment}\n    steps:\n      - run: make\n`;
const called = (secrets: string): string => `on:\n  workflow_call:${secrets}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n`;

const cases: Readonly<Record<string, Case>> = {
  'overexposed-pipeline-secret': {
    fixture: `//- /${workflow('x')}\non: push\njobs:\n  a:\n    uses: ./${workflow('y')}\n    secrets: inherit\n//- /${workflow('y')}\n${called('')}`,
    watched: workflow('x'),
    path: workflow('y'),
    text: called('\n    secrets:\n      token:'),
    findings: [['inherit'], ['declared']],
  },
  'runner-shared-across-environments': {
    fixture: `//- /${workflow('a')}\n${runnerJob('production')}//- /${workflow('b')}\n${runnerJob('staging')}`,
    watched: workflow('a'),
    path: workflow('b'),
    text: runnerJob('production'),
    findings: [['shared'], []],
  },
  'secret-in-image': {
    fixture: '//- /Dockerfile\nFROM node:22\nCOPY .npmrc ./\n//- /.npmrc\n//registry.npmjs.org/:_authToken={{fake:password:1}}\n',
    watched: 'Dockerfile',
    path: '.npmrc',
    text: 'engine-strict=true\n',
    findings: [['copy'], []],
  },
  'unresolved-reference': {
    fixture: `//- /${workflow('x')}\non: push\njobs:\n  a:\n    uses: ./${workflow('y')}\n//- /${workflow('y')}\n${called('')}`,
    watched: workflow('x'),
    path: workflow('y'),
    text: called('\n    secrets:\n      token:\n        required: true'),
    findings: [[], ['required']],
  },
};

describe('findings that depend on other files', () => {
  it('have a case for every rule that reads others', () =>
    assert.deepEqual(
      rules.filter((rule) => rule.readsOthers).map((rule) => rule.meta.id),
      Object.keys(cases).sort(),
    ));

  for (const [id, { fixture, watched, path, text, findings: wanted }] of Object.entries(cases))
    it(`${id} follows an edit of the other file, and its removal`, async () => {
      const { host, fixture: parsed } = await analyseFixture(fixture, [id]);
      const seen = (): readonly string[] => host.findings(root + watched).map((finding) => finding.messageId);
      assert.deepEqual(seen(), wanted[0]);
      assert.ok(edit(host, path, text).has(root + watched));
      assert.deepEqual(seen(), wanted[1]);
      assert.ok(edit(host, path, parsed.files.get(path)).has(root + watched));
      assert.deepEqual(seen(), wanted[0]);
      // Once the file itself is gone, nothing of it is looked at again.
      edit(host, watched, undefined);
      assert.ok(!edit(host, path, text).has(root + watched));
    });

  it('are after every edit what a fresh analysis finds, and the edit names each file in which they changed', async () => {
    let edits = 0;
    for (const { rule, text } of examples()) {
      const { host, fixture } = await analyseFixture(text);
      // What ignore files cover is told by the file system, which this test has none of.
      if (fixture.files.size < 2 || [...fixture.files.keys()].some((path) => path.endsWith('.gitignore'))) continue;
      for (const [path, content] of fixture.files) {
        if (path === '.bulkhead.yaml') continue;
        for (const next of [undefined, content]) {
          const before = told(host);
          const touched = edit(host, path, next);
          const after = told(host);
          for (const uri of new Set([...before.keys(), ...after.keys()]))
            if (before.get(uri) !== after.get(uri)) assert.ok(touched.has(uri), `${rule}: ${path} changes ${uri}`);
          const files = [...fixture.files].filter(([name]) => next !== undefined || name !== path);
          const fresh = await analyseFixture(files.map(([name, is]) => `//- /${name}\n${is}`).join('\n'));
          assert.deepEqual(new Map([...after].sort()), new Map([...told(fresh.host)].sort()), `${rule}: after an edit of ${path}`);
          edits++;
        }
      }
    }
    assert.ok(edits > 60, `${edits} edits`);
  });
});
