import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fixesAt } from '../../../../test/support/fixture.ts';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'overprivileged-pipeline-token';
const head = '//- /.github/workflows/x.yml\non: push\n';

describe('rights that the steps need', () => {
  const job = (permissions: string, steps: string): string => `${head}jobs:\n   a:\n${permissions}      runs-on: x\n      steps:\n${steps}`;
  const steps = '      - uses: actions/checkout@v4\n      - run: x\n        env:\n          T: ${{ secrets.T }}\n';

  it('of a job that declares none', () =>
    checkRewrite(
      id,
      'Name the rights',
      job('', steps).replace('   a:', '   $0a:'),
      job('      permissions:\n         contents: read\n', steps),
    ));

  it('none, of a job that declares none', () =>
    checkRewrite(
      id,
      'Take all rights',
      job('', steps.replace(/.*checkout.*\n/, '')).replace('   a:', '   $0a:'),
      job('      permissions: {}\n', steps.replace(/.*checkout.*\n/, '')),
    ));

  it('with the indentation that the file has', () =>
    checkRewrite(
      id,
      'Name the rights',
      `${head}permissions: '$0write-all' # wide\njobs:\n    a:\n        runs-on: x\n        steps:\n            - uses: pypa/gh-action-pypi-publish@v1\n            - uses: actions/cache/restore@v4\n`,
      `${head}permissions: # wide\n    id-token: write\njobs:\n    a:\n        runs-on: x\n        steps:\n            - uses: pypa/gh-action-pypi-publish@v1\n            - uses: actions/cache/restore@v4\n`,
    ));

  it('with a word on steps that get the token for something unknown', async () => {
    const text = job('', `${steps}      - name: Ship\n        run: ./ship\n        env:\n          T: \${{ github.token }}\n`);
    const { fixes } = await fixesAt(id, text.replace('   a:', '   $0a:'));
    assert.deepEqual(
      fixes.map((fix) => fix.needs),
      ['a look at `Ship`: what it does with the token is not known here'],
    );
  });

  it('not between braces', () =>
    checkNoFix(
      id,
      '',
      `${head}jobs:\n  a: {\n    permissions: $0write-all,\n    runs-on: x,\n    steps: [ { uses: actions/checkout@v4 } ]\n  }\n`,
    ));
});
