import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';
import assert from 'node:assert/strict';

const id = 'retired-identity-in-use';
const role = 'arn:aws:iam::444455556666:role/orders';
const register = (...lines: string[]): string => `//- /.bulkhead.yaml\nidentities:\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a role in a workflow': `${register(`{ id: ${role}, status: retired }`)}//- /deploy.yml\nrole: ⟪${role}⟫`,
    'every place that is left': `${register(`{ id: ${role}, status: retired, owner: team-orders }`)}//- /a.yml\nrole: ⟪${role}⟫\n//- /b/main.tf\nassume_role_arn = "⟪${role}⟫"`,
    'an entry past its end': `${register(`{ id: ${role}, expires: 2026-05-31 }`)}//- /deploy.yml\nrole: ⟪${role}⟫`,
    'the email of a service account':
      register('{ id: orders@acme-prod.iam.gserviceaccount.com, status: retired }') +
      '//- /deploy.yml\naccount: ⟪orders@acme-prod.iam.gserviceaccount.com⟫',
    'a bare client id':
      register('{ id: 9f3c1c52-4b0e-4d3a-8d0f-2f6f5d7e1a2b, status: retired }') +
      '//- /deploy.yml\nclient_id: ⟪9F3C1C52-4B0E-4D3A-8D0F-2F6F5D7E1A2B⟫',
    'a reference by its own text':
      register('{ id: "op://prod/orders/password", status: retired }') + '//- /app.env\nDB_PASSWORD=⟪op://prod/orders/password⟫',
    'a secret of a pipeline by its expression':
      register('{ id: "${{ secrets.DEPLOY_KEY }}", status: retired }') +
      '//- /.github/workflows/a.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy\n        env:\n          KEY: ⟪${{ secrets.DEPLOY_KEY }}⟫',
    'a pattern':
      register('{ id: "arn:aws:iam::444455556666:role/legacy-*", status: retired }') +
      '//- /deploy.yml\nrole: ⟪arn:aws:iam::444455556666:role/legacy-orders⟫',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  it('fires: the fingerprint of a credential', async () => {
    const text = '//- /app.env\nTOKEN={{fake:github-pat:1}}';
    const plain = await analyseFixture(text, [id]);
    const { fingerprint } = plain.host.view.facts('file:///workspace/app.env')!.credentials[0]!;
    const { findings } = await analyseFixture(`${register(`{ id: "${fingerprint}", status: retired, owner: team-a }`)}${text}`, [id]);
    assert.deepEqual(
      findings().map((finding) => [finding.primary.path, finding.message.includes('owner: team-a')]),
      [['app.env', true]],
    );
  });

  const silent: Record<string, string> = {
    'an active identity': `${register(`{ id: ${role}, status: active }`)}//- /deploy.yml\nrole: ${role}`,
    'one that ends today': `${register(`{ id: ${role}, expires: 2026-06-01 }`)}//- /deploy.yml\nrole: ${role}`,
    'another role': `${register(`{ id: ${role}, status: retired }`)}//- /deploy.yml\nrole: ${role}-new`,
    'the same name in another account': `${register(`{ id: ${role}, status: retired }`)}//- /deploy.yml\nrole: arn:aws:iam::111122223333:role/orders`,
    'no use but the register itself': register(`{ id: ${role}, status: retired }`),
    'an exact entry beside a pattern': `${register('{ id: "arn:aws:iam::444455556666:role/*", status: retired }', `{ id: ${role}, status: active }`)}//- /deploy.yml\nrole: ${role}`,
    'no register': `//- /deploy.yml\nrole: ${role}`,
    'another field of the item':
      register('{ id: "op://prod/orders/password", status: retired }') + '//- /app.env\nDB_USER=op://prod/orders/username',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
