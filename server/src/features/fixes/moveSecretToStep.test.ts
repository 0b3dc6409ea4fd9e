import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'overexposed-pipeline-secret';
/** A job `b` that uses the variable, beside one that does not. */
const workflow = (env: string, step: string, job = ''): string =>
  `//- /.github/workflows/x.yml\non: push\n${env}jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n  b:\n    runs-on: x\n${job}    steps:\n${step}`;

describe('a secret moved to its step', () => {
  it('keeps its quotes', () =>
    checkRewrite(
      id,
      'Give `TOKEN`',
      workflow('env:\n  "TOKEN": "$0${{ secrets.TOKEN }}" # why\n  CI: 1\n', '      - run: x "$TOKEN"\n'),
      workflow('env:\n  CI: 1\n', '      - run: x "$TOKEN"\n        env:\n          "TOKEN": "${{ secrets.TOKEN }}"\n'),
    ));

  it('not to a step or job that has its own, or reads the secret itself', () => {
    const rest = `      - run: x "$TOKEN"\n        env:\n          TOKEN: \${{ secrets.TOKEN }}\n      - run: y "$TOKEN"\n        env:\n          TOKEN: other\n      - uses: acme/z@v1\n        with:\n          token: \${{ secrets.TOKEN }}\n`;
    return checkRewrite(
      id,
      'Give `TOKEN` to the step',
      workflow('env:\n  TOKEN: $0${{ secrets.TOKEN }}\n', rest.replace(/ {8}env:\n {10}TOKEN: \$.*\n/, '')),
      workflow('', rest),
    );
  });

  const refused: Record<string, string> = {
    'a condition that reads it': workflow('env:\n  TOKEN: $0${{ secrets.TOKEN }}\n', "      - if: env.TOKEN != ''\n        run: x\n"),
    'a variable made of it': workflow(
      'env:\n  TOKEN: $0${{ secrets.TOKEN }}\n',
      '      - run: x\n        env:\n          URL: https://${{ env.TOKEN }}@acme.io\n',
    ),
    'variables between braces': workflow('env: { A: 1, TOKEN: "$0${{ secrets.TOKEN }}" }\n', '      - run: x "$TOKEN"\n'),
    'variables between braces on lines': workflow('env: {\n  A: 1,\n  TOKEN: "$0${{ secrets.TOKEN }}"\n  }\n', '      - run: x "$TOKEN"\n'),
    'a step between braces': workflow('env:\n  TOKEN: $0${{ secrets.TOKEN }}\n', '      - { run: x "$TOKEN" }\n'),
    'variables of another job, by an alias': workflow(
      'env:\n  TOKEN: $0${{ secrets.TOKEN }}\n',
      '      - run: x "$TOKEN"\n        env: *shared\n',
      '    services:\n      db:\n        image: x\n        env: &shared\n          A: 1\n',
    ),
  };
  for (const [name, text] of Object.entries(refused)) it(`not with ${name}`, () => checkNoFix(id, 'Give', text));
});
