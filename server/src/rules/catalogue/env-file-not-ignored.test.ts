import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkFix, checkNone, fixesAt } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'env-file-not-ignored';
const other = '//- /.gitignore\nnode_modules/\n';

describe(id, () => {
  const fires: Record<string, string> = {
    'a plain env file': `${other}//- /.env\nGITHUB_TOKEN=⟦{{fake:github-pat:1}}⟧`,
    'one of an environment': `${other}//- /.env.production\nDB_PASSWORD=⟦{{fake:password:1}}⟧`,
    'one in a folder': `${other}//- /deploy/prod/.env\nDB_PASSWORD=⟦{{fake:password:1}}⟧`,
    'only the root is covered': '//- /.gitignore\n/.env\n//- /web/.env\nDB_PASSWORD=⟦{{fake:password:1}}⟧',
    'a later line takes it back': '//- /.gitignore\n.env*\n!.env.production\n//- /.env.production\nDB_PASSWORD=⟦{{fake:password:1}}⟧',
    'an ignore file of another folder': '//- /web/.gitignore\n.env\n//- /.env\nDB_PASSWORD=⟦{{fake:password:1}}⟧',
    'once for many credentials': `${other}//- /db.env\nA_TOKEN=⟦{{fake:github-pat:1}}⟧\nB_TOKEN={{fake:github-pat:2}}`,
    'a URL with a password': `${other}//- /.env\nDATABASE_URL=postgres://orders:⟦{{fake:password:3}}⟧@db.acme.internal/orders`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'it is covered': '//- /.gitignore\n.env\n//- /.env\nGITHUB_TOKEN={{fake:github-pat:1}}',
    'a pattern covers it': '//- /.gitignore\n.env*\n!.env.example\n//- /web/.env.local\nGITHUB_TOKEN={{fake:github-pat:1}}',
    'its folder is covered': '//- /.gitignore\nprivate/\n//- /private/.env\nGITHUB_TOKEN={{fake:github-pat:1}}',
    'nothing is known of ignore files': '//- /.env\nGITHUB_TOKEN={{fake:github-pat:1}}',
    'a template': `${other}//- /.env.example\nGITHUB_TOKEN={{fake:github-pat:1}}`,
    'no credentials': `${other}//- /.env\nPORT=8080\nLOG_LEVEL=debug`,
    'references only': `${other}//- /.env\nDB_PASSWORD=op://prod/orders/password`,
    'a default of a vendor': `${other}//- /.env\nPOSTGRES_PASSWORD=postgres`,
    'another file': `${other}//- /config.yml\ntoken: {{fake:github-pat:1}}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('names the nearest ignore file', async () => {
    const text = `${other}//- /web/.gitignore\ndist/\n//- /web/app/.env\nTOKEN={{fake:github-pat:1}}`;
    const [finding] = (await analyseFixture(text, [id])).findings();
    assert.match(finding!.message, /`web\/\.gitignore` does not cover it/);
    assert.deepEqual(
      finding!.related.map((one) => one.path),
      ['web/.gitignore'],
    );
  });

  const fixes: Record<string, readonly [string, string]> = {
    'a line at the end': [
      `${other}//- /.env\nTOKEN={{fake:github-pat:1}}$0\n`,
      '//- /.gitignore\nnode_modules/\n.env\n\n//- /.env\nTOKEN={{fake:github-pat:1}}\n',
    ],
    'the path of a file in a folder': [
      `//- /.gitignore\nnode_modules/\n\n//- /deploy/prod/.env\nTOKEN={{fake:github-pat:1}}$0`,
      '//- /.gitignore\nnode_modules/\n/deploy/prod/.env\n\n//- /deploy/prod/.env\nTOKEN={{fake:github-pat:1}}',
    ],
    'a new ignore file': [
      '//- /web/.gitignore\ndist/\n//- /.env\nTOKEN={{fake:github-pat:1}}$0',
      '//- /.gitignore\n.env\n\n//- /.env\nTOKEN={{fake:github-pat:1}}',
    ],
    'a line behind the one that takes it back': [
      '//- /.gitignore\n.env*\n!.env.prod\n//- /.env.prod\nTOKEN={{fake:github-pat:1}}$0',
      '//- /.gitignore\n.env*\n!.env.prod\n.env.prod\n\n//- /.env.prod\nTOKEN={{fake:github-pat:1}}',
    ],
  };
  for (const [name, [before, after]] of Object.entries(fixes))
    it(`fix: ${name}`, async () => {
      await checkFix(id, 'Add it to .gitignore', before, after);
      await checkNone(id, after);
    });

  it('fix: makes a template without values', async () => {
    const { fixes: made } = await fixesAt(id, `${other}//- /.env\nPORT=8080\nTOKEN={{fake:github-pat:1}}$0\n`);
    assert.deepEqual(
      made.map((fix) => fix.title),
      ['Add it to .gitignore', 'Add it to .gitignore, and make .env.example'],
    );
    assert.deepEqual(made[1]!.edits[1]!.edits[0]!.newText, 'PORT=\nTOKEN=\n');
    assert.equal(made[1]!.edits[1]!.create, true);
    const known = await fixesAt(id, `${other}//- /.env.example\nPORT=\n//- /.env\nTOKEN={{fake:github-pat:1}}$0\n`);
    assert.equal(known.fixes.length, 1);
  });
});
