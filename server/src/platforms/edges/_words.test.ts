import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { shellWords } from './_words.ts';

const values = (text: string): string[] => shellWords(text, 0).map((word) => word.value);

describe('words of a command', () => {
  it('are given without quotes, expansions as a star', () => {
    assert.deepEqual(values(`helm upgrade shop "charts/shop" -f 'values-prod.yaml' --set a="$B"`), [
      'helm',
      'upgrade',
      'shop',
      'charts/shop',
      '-f',
      'values-prod.yaml',
      '--set',
      'a=*',
    ]);
    assert.deepEqual(values('a values-${{ inputs.env }}.yaml $(cat x y) `z` $NAME/x ${A:-b c}'), [
      'a',
      'values-*.yaml',
      '*',
      '*',
      '*/x',
      '*',
    ]);
    assert.deepEqual(values('a $$NAME/b'), ['a', '*/b']);
  });

  it('go on behind a backslash and leave redirections out', () => {
    assert.deepEqual(values('a b \\\n  --c d 2>&1 >> out.txt < in e'), ['a', 'b', '--c', 'd', 'e']);
    assert.deepEqual(values('a \\\r\n b'), ['a', 'b']);
  });

  it('read the escaped quotes of JSON', () => {
    assert.deepEqual(values('op run --env-file=\\".env.production\\" -- \\"a b\\"'), [
      'op',
      'run',
      '--env-file=.env.production',
      '--',
      'a b',
    ]);
  });

  it('stand where the text has them', () => {
    const text = 'x "a b" c';
    assert.deepEqual(
      shellWords(text, 10).map(({ range }) => text.slice(range.start - 10, range.end - 10)),
      ['x', 'a b', 'c'],
    );
  });

  it('end with unclosed quotes and expansions', () => {
    assert.deepEqual(values('a "b c'), ['a', 'b c']);
    assert.deepEqual(values('a ${b $(c'), ['a', '${b', '$(c']);
    assert.equal(shellWords('$('.repeat(5_000), 0).length > 0, true);
    assert.equal(shellWords('a '.repeat(50_000), 0).length, 300);
  });
});
