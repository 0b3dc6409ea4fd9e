import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markdownText, plainText } from './words.ts';

describe('texts of the server', () => {
  it('have names in quotation marks where there is no Markdown', () => {
    assert.equal(plainText('file name `.env.staging`; against: `prod`\n (path)'), 'file name “.env.staging”; against: “prod” (path)');
    assert.equal(plainText('one ` alone'), 'one ` alone');
  });

  it('have names in code spans in Markdown', () => {
    assert.equal(markdownText('stands in `.env_prod_*`'), 'stands in `.env_prod_*`');
  });

  it('mean nothing in Markdown otherwise', () => {
    assert.equal(
      markdownText('[x](command:y) **b** <img> $(zap) &amp;'),
      '\\[x\\]\\(command\\:y\\) \\*\\*b\\*\\* \\<img\\> \\$\\(zap\\) \\&amp;',
    );
    assert.equal(markdownText('# a\n- b'), '\\# a \\- b');
    assert.equal(markdownText('`$(zap)`'), '\\`\\$\\(zap\\)\\`');
    assert.equal(markdownText('\\`'), '\\\\\\`');
  });

  it('keep their spaces, so that lines break between words', () => assert.equal(markdownText('a leak in one'), 'a leak in one'));
});
