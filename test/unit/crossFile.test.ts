import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../support/fixture.ts';

const root = 'file:///workspace/';

describe('findings that depend on other files', () => {
  it('follow the workflow that is called', async () => {
    const callee = '.github/workflows/y.yml';
    const { host, findings } = await analyseFixture(
      `//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    uses: ./${callee}\n    secrets: inherit\n//- /${callee}\non:\n  workflow_call:\njobs:\n  a:\n    runs-on: x\n    steps: []\n`,
      ['overexposed-pipeline-secret'],
    );
    assert.deepEqual(
      findings().map((finding) => finding.messageId),
      ['inherit'],
    );
    const text = 'on:\n  workflow_call:\n    secrets:\n      token:\njobs:\n  a:\n    runs-on: x\n    steps: []\n';
    host.update(root + callee, host.analyse({ uri: root + callee, path: callee, version: 2, text }));
    assert.deepEqual(
      findings().map((finding) => finding.messageId),
      ['declared'],
    );
  });

  it('follow runners of other workflows', async () => {
    const job = (environment: string): string =>
      `on: push\njobs:\n  a:\n    runs-on: [self-hosted, vault]\n    environment: ${environment}\n    steps:\n      - run: make\n`;
    const { host, findings } = await analyseFixture(
      `//- /.github/workflows/a.yml\n${job('production')}//- /.github/workflows/b.yml\n${job('staging')}`,
      ['runner-shared-across-environments'],
    );
    assert.equal(findings().length, 2);
    const path = '.github/workflows/b.yml';
    host.update(root + path, host.analyse({ uri: root + path, path, version: 2, text: job('production') }));
    assert.equal(findings().length, 0);
  });
});
