import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'reference-without-resolver';
const env = '//- /.env\nDB_PASSWORD=⟦op://prod/orders/password⟧\n';
const silentEnv = '//- /.env\nDB_PASSWORD=op://prod/orders/password\n';

describe(id, () => {
  const fires: Record<string, string> = {
    'a package that runs the program alone': `${env}//- /package.json\n{ "scripts": { "start": "node server.js" } }`,
    'a script that stops running': `${env}//- /start.sh\n#!/bin/sh\n# stop running when the database is gone\nnode server.js`,
    'a pipeline without the action': `${env}//- /.github/workflows/a.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test`,
    'vals without vals':
      '//- /values.yaml\npassword: ⟦ref+vault://secret/orders#/password⟧\n//- /Makefile\ndeploy:\n\thelm upgrade orders .',
    'Keeper without ksm':
      '//- /config.yml\npassword: ⟦keeper://abcdefgh/field/password⟧\n//- /Dockerfile\nFROM node\nCMD ["node", "server.js"]',
    'once for many references': `${env}API_KEY=op://prod/orders/key\n//- /compose.yml\nservices:\n  web:\n    image: acme/web\n    env_file: .env`,
    'a resolver of another manager': `${env}//- /run.sh\nksm exec -- node server.js`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'op run in a package': `${silentEnv}//- /package.json\n{ "scripts": { "start": "op run --env-file=.env -- node server.js" } }`,
    'op inject in a script': `${silentEnv}//- /start.sh\nop inject -i config.tpl -o config.yml`,
    'the action in a pipeline': `${silentEnv}//- /.github/workflows/a.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: 1password/load-secrets-action@v2`,
    'a page that says how to run it': `${silentEnv}//- /README.md\nStart it by \`op run -- npm start\`.`,
    'a comment of the file itself': `//- /.env\n# op run --env-file=.env -- npm start\nDB_PASSWORD=op://prod/orders/password\n//- /package.json\n{}`,
    'no file that shows how anything is run': silentEnv,
    helmfile: '//- /values.yaml\npassword: ref+vault://secret/orders#/password\n//- /Makefile\ndeploy:\n\thelmfile apply',
    'a reference that the platform resolves':
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "{{resolve:secretsmanager:orders:SecretString:password}}"\n//- /Makefile\nall:\n\ttrue',
    'a template': '//- /.env.example\nDB_PASSWORD=op://prod/orders/password\n//- /Makefile\nall:\n\ttrue',
    'a program that resolves it by a library':
      "//- /src/op.ts\nexport const ref = 'op://prod/orders/password';\n//- /Makefile\nall:\n\ttrue",
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('follows what other files run', async () => {
    const { host } = await analyseFixture(`${silentEnv}//- /Makefile\nstart:\n\tnode server.js`, [id]);
    const uri = 'file:///workspace/.env';
    const count = (): number => host.findings(uri).length;
    assert.equal(count(), 1);
    const other = { uri: 'file:///workspace/run.sh', path: 'run.sh', version: 1 };
    host.update(other.uri, host.analyse({ ...other, text: 'op run -- node server.js' }));
    assert.equal(count(), 0);
    host.update(other.uri, host.analyse({ ...other, text: 'node server.js' }));
    assert.equal(count(), 1);
    host.update('file:///workspace/Makefile', undefined);
    host.update(other.uri, undefined);
    assert.equal(count(), 0);
  });
});
