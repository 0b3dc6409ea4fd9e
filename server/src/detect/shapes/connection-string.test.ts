import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('connection string');
const password = fake.password();
const key = `${fake.base64(86)}==`;

describe('connection string shape', () => {
  const found: readonly (readonly [text: string, secret: string, facts: Readonly<Record<string, string | undefined>>])[] = [
    [
      `Server=tcp:sql.acme.io,1433;Initial Catalog=shop;User ID=orders;Password=${password};Encrypt=True;`,
      password,
      { system: 'sql.acme.io', resource: 'shop', principal: 'orders' },
    ],
    [`Driver={ODBC Driver 18};Server=sql.acme.io;Uid=orders;Pwd=${password};`, password, { system: 'sql.acme.io', principal: 'orders' }],
    [`jdbc:sqlserver://sql.acme.io:1433;databaseName=shop;user=orders;password=${password};`, password, { principal: 'orders' }],
    [`DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${key};EndpointSuffix=core.windows.net`, key, { system: 'acme' }],
    [
      `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${fake.base64(43)}=`,
      '',
      { system: 'acme.servicebus.windows.net', principal: 'Root' },
    ],
    [`AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=${key};`, key, { system: 'acme.documents.azure.com' }],
    [`cache.acme.io:6380,password=${password},ssl=True,abortConnect=False`, password, {}],
    [
      `host=db.acme.io user=orders password=${password} dbname=shop`,
      password,
      { system: 'db.acme.io', principal: 'orders', resource: 'shop' },
    ],
  ];
  for (const [text, secret, facts] of found)
    it(`reads ${text.split('=')[0]}…`, () => {
      const seen = detectText(`connection: '${text}'\n`);
      assert.equal(seen.length, 1);
      const one = seen[0]!;
      assert.equal(one.form, 'url');
      assert.equal(one.at, one.secret);
      if (secret !== '') assert.equal(one.secret, secret);
      for (const [name, value] of Object.entries(facts))
        assert.equal((one.credential as unknown as Record<string, unknown>)[name], value, name);
    });

  it('reads JAAS configuration', () => {
    const text = `sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="orders" password="${password}";\n`;
    assert.deepEqual(
      detectText(text, 'a.properties').map((one) => [one.secret, one.at]),
      [[password, password]],
    );
  });

  for (const text of [
    'Server=a;Database=b;Integrated Security=true',
    'Server=a;Uid=b;Pwd=${PW};',
    'Server=a;User Id=b;Password=<password>;',
    'Server=a;User Id=b;Password=;',
    'password=; more text; nothing',
  ])
    it(`is silent on ${text}`, () =>
      assert.deepEqual(
        detectText(`connection: '${text}'\n`).map((one) => one.detector),
        [],
      ));
});
