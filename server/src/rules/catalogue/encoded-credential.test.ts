import { describe, it } from 'mocha';
import { analyseFixture, checkNone } from '../../../../test/support/fixture.ts';

import assert from 'node:assert/strict';
import { makeFake } from '../../../../test/support/fakes.ts';

const id = 'encoded-credential';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const password = makeFake('password', 'encoded');
const token = makeFake('github-pat', 'encoded');

async function found(text: string): Promise<string[]> {
  const analysed = await analyseFixture(text, [id]);
  assert.deepEqual(analysed.problems, []);
  return analysed.findings().map(({ primary, message }) => {
    assert.ok(!message.includes(password) && !message.includes(token));
    return `${primary.path}:${(analysed.fixture.files.get(primary.path) ?? '').slice(0, primary.range.start).split('\n').length}`;
  });
}

describe(id, () => {
  const fires: Record<string, [string, string[]]> = {
    'data of a Kubernetes Secret': [
      `//- /secret.yaml\napiVersion: v1\nkind: Secret\ndata:\n  password: ${base64(password)}\n`,
      ['secret.yaml:4'],
    ],
    'a token in base64': [`//- /app.yml\ntoken: ${base64(token)}\n`, ['app.yml:1']],
    'a basic-auth header': [`//- /requests.http\nAuthorization: Basic ${base64(`svc:${password}`)}\n`, ['requests.http:1']],
    'JSON in a string': [`//- /.env\nCREDENTIALS='{"type": "user", "password": "${password}"}'\n`, ['.env:1']],
    'auth of a Docker configuration': [
      `//- /.docker/config.json\n{"auths": {"registry.acme.test": {"auth": "${base64(`svc:${password}`)}"}}}\n`,
      ['.docker/config.json:1'],
    ],
    'a token in base64 twice': [`//- /app.yml\ntoken: ${base64(base64(token))}\n`, ['app.yml:1']],
  };
  for (const [name, [text, lines]] of Object.entries(fires))
    it(`fires: ${name}`, async () => assert.deepEqual([...new Set(await found(text))], lines));

  const silent: Record<string, string> = {
    'data that is no secret': `//- /secret.yaml\napiVersion: v1\nkind: Secret\ndata:\n  greeting: ${base64('hello world, how are you')}\n`,
    'an image': `//- /app.css\nbackground: url(data:image/png;base64,${base64('not an image at all but long enough')})\n`,
    'an encrypted value':
      '//- /sealed.yaml\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB{{fake:alnum32:1}}{{fake:alnum32:2}}{{fake:alnum32:3}}\n',
    'a placeholder': `//- /secret.yaml\nkind: Secret\ndata:\n  password: ${base64('changeme')}\n`,
    'a reference in base64': `//- /secret.yaml\nkind: Secret\ndata:\n  password: ${base64('vault:secret/data/orders#PASSWORD')}\n`,
    'a template': '//- /templates/secret.yaml\nkind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
