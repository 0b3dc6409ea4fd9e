import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markdownCell, markdownCode, markdownPlace, markdownText } from './markdown.ts';

describe('Markdown of reports', () => {
  it('keeps code between backticks and escapes everything else that is markup', () => {
    assert.equal(markdownText('`DB_*` in [x](y) <img src=z> & | a_b'), '`DB_*` in \\[x\\]\\(y\\) &lt;img src=z&gt; &amp; \\| a\\_b');
    assert.equal(markdownText('one ` <b>'), 'one \\` &lt;b&gt;');
    assert.equal(markdownText('a\n# b'), 'a\\\\n\\# b');
    assert.equal(markdownText('``'), '');
    assert.equal(markdownText('::error::x'), '\\::error::x');
  });

  it('keeps cells whole, also in code', () => {
    assert.equal(markdownCell('a|`b|c`'), 'a\\|`b\\|c`');
    assert.equal(markdownCode('a`b``c'), '``` a`b``c ```');
  });

  it('links to lines, with paths of any name', () => {
    assert.equal(markdownPlace('a b/(c).env', 3), '[a b/\\(c\\).env:3](a%20b/%28c%29.env#L3)');
    assert.equal(markdownPlace('x`](http://e)\n.env', 1), "[x'\\]\\(http://e\\)\\\\n.env:1](x%60%5D%28http%3A//e%29%0A.env#L1)");
    assert.equal(markdownPlace('/outside/a.env', 1), '`/outside/a.env:1`');
  });
});
