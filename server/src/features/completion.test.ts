import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../test/support/fixture.ts';
import { completionsAt } from './completion.ts';

/** Completions at `$0`, each as `text (detail)`, and the text that the first one replaces. */
async function complete(text: string): Promise<{ offers: string[]; replaced: string | undefined }> {
  const { host, fixture } = await analyseFixture(text);
  const { path, offset } = fixture.cursor!;
  const facts = [...host.view.files()].find((one) => one.path === path)!;
  const content = fixture.files.get(path)!;
  const found = completionsAt(facts, content, offset, host.view);
  return {
    offers: found.map((one) => `${one.text} (${one.detail})`),
    replaced: found[0] && content.slice(found[0].range.start, found[0].range.end),
  };
}

const used = `//- /deploy/prod/worker.env
DB_PASSWORD=op://production/db/password
MAIL_PASSWORD=op://production/mail/password
//- /deploy/prod/api.env
DB_PASSWORD=op://production/db/password
//- /deploy/staging/worker.env
DB_PASSWORD=op://staging/db/password
`;

describe('completion', () => {
  it('offers references of the same environment, the most used first', async () => {
    const { offers, replaced } = await complete(`${used}//- /deploy/prod/new.env\nDB_PASSWORD=op:$0\n`);
    assert.deepEqual(offers, ['op://production/db/password (production · 2 files)', 'op://production/mail/password (production · 1 file)']);
    assert.equal(replaced, 'op:');
  });

  it('offers all of them where the value of a credential is empty, and none for other keys', async () => {
    assert.equal((await complete(`${used}//- /deploy/prod/new.env\nDB_PASSWORD=$0\n`)).offers.length, 2);
    assert.deepEqual((await complete(`${used}//- /deploy/prod/new.env\nLOG_LEVEL=$0\n`)).offers, []);
  });

  it('offers those of every environment in a file of none', async () => {
    const { offers } = await complete(`${used}//- /config/new.env\nDB_PASSWORD=op://$0\n`);
    assert.deepEqual(
      offers.map((one) => one.split(' ')[0]),
      ['op://production/db/password', 'op://production/mail/password', 'op://staging/db/password'],
    );
  });

  it('replaces the word around the cursor, within quotes, too', async () => {
    const { replaced } = await complete(`${used}//- /deploy/prod/new.env\nDB_PASSWORD="op://prod$0uction/x"\n`);
    assert.equal(replaced, 'op://production/x');
  });

  it('offers no syntax of another platform', async () => {
    const { offers } = await complete(`${used}//- /deploy/prod/app.properties\ndb.password=op:$0\n`);
    assert.deepEqual(offers, []);
  });

  it('offers roles and accounts after three letters', async () => {
    const roles = `//- /deploy/prod/a.yaml
role: arn:aws:iam::444455556666:role/orders
//- /deploy/staging/a.yaml
role: arn:aws:iam::111122223333:role/orders
`;
    assert.deepEqual((await complete(`${roles}//- /deploy/prod/b.yaml\nrole: arn$0\n`)).offers, [
      'arn:aws:iam::444455556666:role/orders (production · 1 file)',
    ]);
    assert.deepEqual((await complete(`${roles}//- /deploy/prod/b.yaml\nrole: ar$0\n`)).offers, []);
  });

  it('offers nothing in comments, in keys and for what stands there already', async () => {
    for (const line of ['# DB_PASSWORD=op:$0', 'DB_PASS$0', 'DB_PASSWORD=op://production/db/password$0'])
      assert.deepEqual((await complete(`${used}//- /deploy/prod/new.env\n${line}\n`)).offers, [], line);
  });

  it('never keeps a reference that carries a token or a login', async () => {
    const { host, fixture } = await analyseFixture(`//- /deploy/prod/run.sh
export A_TOKEN=$(bws secret get 1f0c2a --access-token {{fake:password:5}})
export B_TOKEN=$(vault kv get -field=x secret/app)
//- /deploy/prod/a.yaml
a_token: ref+vault://ci:{{fake:password:6}}@vault.acme.io/secret/app#/x
b_token: ref+vault://secret/app#/{{fake:github-pat:7}}
`);
    const values = [...fixture.files.values()].join('\n').match(/--access-token (\S+?)\)|ci:(\S+?)@|#\/(gh\S+)/g)!;
    assert.equal(values.length, 3);
    const written = [...host.view.files()].flatMap((file) => file.references.map((one) => one.written ?? ''));
    assert.ok(written.length >= 3, String(written.length));
    for (const value of values) {
      const secret = value.replace(/^.*[ :/]/, '').replace(/[)@]$/, '');
      assert.ok(secret.length > 8 && written.every((one) => !one.includes(secret)));
    }
  });

  it('never offers defaults, encrypted values and templates', async () => {
    const { offers } = await complete(`//- /deploy/prod/a.env
A_PASSWORD=\${VAULT_A:-{{fake:password:1}}}
//- /deploy/prod/.env.example
B_PASSWORD=op://production/b/password
//- /deploy/prod/new.env
C_PASSWORD=$0
`);
    assert.deepEqual(offers, []);
  });
});
