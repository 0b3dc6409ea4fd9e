import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { Fake } from '../../../../test/support/fake.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'default-credential';

describe(id, () => {
  const fires: Record<string, string> = {
    'guest of RabbitMQ in production': '//- /deploy/prod/values.yaml\nrabbitmq:\n  username: guest\n  password: ⟪guest⟫',
    'minioadmin in production': '//- /deploy/prod/values.yaml\nminio:\n  rootPassword: ⟪minioadmin⟫',
    'postgres in an env file of production': '//- /.env.production\nPOSTGRES_PASSWORD=⟪postgres⟫',
    'in staging': '//- /deploy/staging/values.yaml\nrabbitmq:\n  username: guest\n  password: ⟦guest⟧',
    'in a URL': '//- /deploy/prod/app.yml\nurl: amqp://guest:⟪guest⟫@rabbit.acme.internal:5672',
    'a password that equals its account': '//- /deploy/prod/app.env\nDATABASE_URL=postgres://orders:⟪orders⟫@db.acme.internal/orders',
    'of the account that the key names': '//- /deploy/prod/app.env\nADMIN_PASSWORD=⟪admin123⟫',
    'in development': '//- /deploy/dev/values.yaml\nrabbitmq:\n  username: guest\n  password: ⟬guest⟭',
    'in tests': '//- /deploy/test/values.yaml\nminio:\n  rootPassword: ⟬minioadmin⟭',
    'where no environment is known':
      '//- /docker-compose.yml\nservices:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ⟬postgres⟭\n      MYSQL_ROOT_PASSWORD: ⟬password⟭',
    'a product that the key names': '//- /app.env\nCASSANDRA_PASSWORD=⟬cassandra⟭',
    'in a Kubernetes Secret': '//- /secret.yaml\nkind: Secret\ndata:\n  db-password: ⟬cGFzc3dvcmQ=⟭',
    'a call to change it in production':
      '//- /deploy/prod/app.env\nDB_PASSWORD=⟪changeme⟫\nSECRET_KEY=⟪CHANGE_ME⟫\nJWT_SECRET=⟪supersecret⟫',
    'in a section of a Spring file':
      '//- /application.yml\nspring:\n  config:\n    activate:\n      on-profile: prod\n  rabbitmq:\n    username: guest\n    password: ⟪guest⟫',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a call to change it in development': '//- /deploy/dev/values.yaml\nrabbitmq:\n  username: orders\n  password: changeme',
    'a call to change it where no environment is known': '//- /app.env\nDB_PASSWORD=please-change-me',
    'a word of a program': "//- /src/login.test.ts\nconst user = { name: 'x', password: 'password' };",
    'a label': '//- /locales/en.yml\nen:\n  password: password',
    'a name that is about a password': '//- /app.env\nSHOW_PASSWORD=default',
    'a value of its own': '//- /deploy/prod/values.yaml\nrabbitmq:\n  username: guest\n  password: {{fake:password:1}}',
    'a default behind a variable': '//- /deploy/prod/app.yml\npassword: ${POSTGRES_PASSWORD:-postgres}',
    'an account without a password': '//- /deploy/prod/values.yaml\nrabbitmq:\n  username: guest\n  role: admin',
    'a template': '//- /deploy/prod/values.example.yaml\nrabbitmq:\n  username: guest\n  password: guest',
    'a reference': '//- /deploy/prod/values.yaml\nrabbitmq:\n  username: guest\n  password: ${RABBITMQ_PASSWORD}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('speaks alone for its value, and not as a test credential', async () => {
    const rules = async (text: string): Promise<string[]> => (await analyseFixture(text)).findings().map((finding) => finding.ruleId);
    const text = '//- /deploy/prod/values.yaml\nrabbitmq:\n  username: guest\n  password: guest';
    assert.deepEqual(await rules(text), [id]);
    assert.deepEqual(await rules(`//- /.bulkhead.yaml\nrules: { ${id}: off }\n${text}`), ['hardcoded-credential']);
    // A value that says test by itself is not this rule's.
    assert.ok(!(await rules('//- /deploy/prod/app.env\nSTRIPE_KEY={{fake:stripe-test:1}}')).includes(id));
  });

  it('repeats no account that looks like a token', async () => {
    const message = async (account: string): Promise<string> =>
      (await analyseFixture(`//- /deploy/prod/values.yaml\nx:\n  username: ${account}\n  password: guest`)).findings()[0]!.message;
    assert.match(await message('orders'), /of `orders`/);
    const token = new Fake('account').alnum(24);
    assert.ok(!(await message(token)).includes(token));
  });
});
