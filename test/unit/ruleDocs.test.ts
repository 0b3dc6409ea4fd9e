import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { rules } from '../../server/src/rules/catalogue.generated.ts';
import { check, checkNone } from '../support/fixture.ts';
import { blocks, rulePages as folder } from '../support/rulePages.ts';

describe('rule pages', () => {
  it('exist for every rule and for nothing else', () => {
    const pages = fs
      .readdirSync(folder)
      .filter((name) => name !== 'README.md')
      .map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), rules.map((rule) => rule.meta.id).sort());
    const index = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
    for (const rule of rules) assert.ok(index.includes(`(${rule.meta.id}.md)`), `${rule.meta.id} is missing in docs/rules/README.md`);
  });

  for (const rule of rules) {
    const { id } = rule.meta;
    const file = path.join(folder, `${id}.md`);
    if (!fs.existsSync(file)) continue;
    const page = fs.readFileSync(file, 'utf8');
    it(`${id}: begins with its id and has the sections`, () => {
      assert.ok(page.startsWith(`# ${id}\n`));
      for (const heading of ['Why it matters', 'Correct', 'What to do']) assert.ok(page.includes(`\n## ${heading}\n`), heading);
      assert.ok(blocks(page, 'Correct').length > 0);
    });
    for (const block of blocks(page, 'Incorrect')) it(`${id}: incorrect example gives its markers`, () => check(id, block));
    for (const block of blocks(page, 'Correct')) it(`${id}: correct example is silent`, () => checkNone(id, block));
  }
});
