import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'overexposed-pipeline-secret';
const caller = (secrets: string): string =>
  `//- /apps/.github/workflows/x.yml\non: push\njobs:\n    call:\n        secrets: ${secrets}\n        uses: ./.github/workflows/y.yml\n`;
const called = (steps: string): string =>
  `//- /apps/.github/workflows/y.yml\non:\n  workflow_call:\n    secrets:\n      TOKEN:\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`;

describe('secrets that a called workflow declares', () => {
  const declared = called('      - run: x\n        env:\n          T: ${{ secrets.token }}\n          G: ${{ secrets.GITHUB_TOKEN }}\n');
  it('below another folder, in place of a quoted word', () =>
    checkRewrite(
      id,
      'List the secrets',
      caller('"$0inherit" # all') + declared,
      caller('\n            TOKEN: ${{ secrets.TOKEN }} # all').replace('secrets: \n', 'secrets:\n') + declared,
    ));

  it('not where it reads one that it does not declare', () =>
    checkNoFix(id, 'List', caller('$0inherit') + called('      - run: x\n        env:\n          T: ${{ secrets.OTHER }}\n')));

  it('not where it hands all of them on', () =>
    checkNoFix(
      id,
      'List',
      `${caller('$0inherit')}${called('      - run: x\n')}  b:\n    uses: acme/ci/.github/workflows/z.yml@v1\n    secrets: inherit\n`,
    ));
});
