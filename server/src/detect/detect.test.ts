import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../test/support/detectText.ts';
import { Fake } from '../../../test/support/fake.ts';
import type { Credential } from '../model/credential.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { detectInEntries, shapeLiterals } from './detect.ts';
import { hasOtherScript } from './noise/keyNames.ts';
import { Prefilter } from './engine/prefilter.ts';
import type { Vendor } from './vendor.ts';
import { createDetector } from './engine/vendorEngine.ts';

const fake = new Fake('detect');
const password = fake.password();
const token = fake.alnum(36);

const vendor: Vendor = {
  id: 'acme',
  name: 'Acme',
  category: 'other',
  source: 'https://acme.example',
  kinds: [
    {
      id: 'acme-token',
      title: 'Acme token',
      identity: 'api-key',
      keywords: ['acme_'],
      pattern: /acme_[A-Za-z0-9]{36}/,
      samples: { match: [], ignore: [] },
    },
  ],
} as unknown as Vendor;

function withVendor(text: string, path = 'a.yaml'): Credential[] {
  const detector = createDetector([vendor], shapeLiterals);
  const format = formatFor(path);
  return detectInEntries(
    { text, path, format: format.id, entries: format.parse(text, defaultParseLimits).entries },
    { vendorMatches: detector.vendorMatches(text, detector.scan(text)), detector },
  );
}

describe('detection', () => {
  it('lets a vendor win over shapes, once', () => {
    const found = withVendor(`api_key: acme_${token}\n`);
    assert.deepEqual(
      found.map((one) => [one.detector, one.provider]),
      [['acme-token', 'acme']],
    );
    assert.deepEqual(found[0]?.keyPath, ['api_key']);
  });

  it('finds tokens of vendors in what it decodes', () => {
    const [one] = withVendor(`data: ${Buffer.from(`token is acme_${token} ok`).toString('base64')}\n`);
    assert.deepEqual([one?.detector, one?.form, one?.decoded], ['acme-token', 'encoded', ['base64']]);
  });

  it('takes a URL before the value that holds it', () => {
    const found = detectText(`password: postgres://orders:${password}@db.acme.internal/x\n`);
    assert.deepEqual(
      found.map((one) => [one.form, one.secret]),
      [['url', password]],
    );
  });

  it('takes an identifier for one only where the name does not call it a secret', () => {
    const identifier: Vendor = {
      ...vendor,
      kinds: [
        {
          id: 'acme-client-id',
          title: 'Acme client id',
          identity: 'oauth-client',
          sensitivity: 'identifier',
          keywords: ['acme'],
          value: /[a-z0-9]{20}/,
        },
      ],
    };
    const value = fake.text(20, 'lowerAlnum');
    const detector = createDetector([identifier], shapeLiterals);
    for (const [name, expected] of [
      ['ACME_CLIENT_ID', 'acme-client-id'],
      ['ACME_TOKEN', 'generic-token'],
    ] as const) {
      const text = `${name}=${value}\n`;
      const { entries } = formatFor('a.env').parse(text, defaultParseLimits);
      const found = detectInEntries(
        { text, path: 'a.env', entries },
        { vendorMatches: detector.vendorMatches(text, detector.scan(text)), detector },
      );
      assert.deepEqual(
        found.map((one) => one.detector),
        [expected],
      );
    }
  });

  it('leaves what lies within a reference, but not its default', () => {
    const text = `a: vault:secret/data/x#password=${password}\nb: \${DB_PASSWORD:-${password}}\n`;
    const { entries } = formatFor('a.yaml').parse(text, defaultParseLimits);
    const [first, second] = entries;
    const run = (references: readonly { start: number; end: number }[]): string[] =>
      detectInEntries({ text, path: 'a.yaml', entries }, { references }).map((one) => one.form);
    assert.deepEqual(run([first!.valueRange, second!.valueRange]), ['fallback']);
  });

  it('reports literals that references carry', () => {
    const text = `key: ref+echo://${token}\npassword: (( or "${password}" ))\n`;
    const { entries } = formatFor('a.yaml').parse(text, defaultParseLimits);
    const at = entries[1]!.value.indexOf(password);
    const found = detectInEntries(
      { text, path: 'a.yaml', entries },
      {
        literals: [
          { entry: entries[0]!, start: 11, end: 47 },
          { entry: entries[1]!, start: at, end: at + password.length, variable: 'DB_PASSWORD' },
        ],
        wholeReferences: new Set(entries),
      },
    );
    assert.deepEqual(
      found.map((one) => [one.detector, one.form, one.variable]),
      [
        ['embedded-literal', 'literal', undefined],
        ['variable-default', 'fallback', 'DB_PASSWORD'],
      ],
    );
  });

  it('never shows a value in anything that it returns', () => {
    const found = detectText(
      `password: ${password}\nurl: amqp://u:${token}@h.acme.io\nheader: Basic ${Buffer.from(`u:${password}`).toString('base64')}\n`,
    ).map((one) => one.credential);
    assert.equal(found.length, 3);
    const shown = JSON.stringify(found);
    assert.ok(!shown.includes(password) && !shown.includes(token));
  });

  it('lights the prefilter wherever a shape finds something', () => {
    const filter = new Prefilter(shapeLiterals.map((literal) => literal.toLowerCase()));
    for (const text of [
      `password: ${password}`,
      `x: redis://:${password}@h`,
      `curl -u a:${password} h`,
      `x = Basic ${token}`,
      `mysql -p${password}`,
      `psql "host=h user=u password=${password}"`,
      `AUTH_KEY=${token}`,
    ])
      assert.ok(filter.quickTest(text), text.split(password)[0]);
    for (const name of ['пароль', 'ПАРОЛЬ', '密码', '비밀번호', 'パスワード']) assert.ok(hasOtherScript(`${name}: x`), name);
    assert.ok(!hasOtherScript('größe: 見出し'));
  });

  it('keeps ranges within the text and apart from each other, whatever the text', () => {
    const pieces = [
      'password',
      ': ',
      '=',
      '"',
      "'",
      '\\"',
      '\n',
      '  - ',
      '://',
      'user:',
      '@host',
      '{{',
      '}}',
      '${',
      ':-',
      '}',
      '-----' + 'BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      'Basic ',
      'Bearer ',
      'eyJhbGciOiJIUzI1NiJ9.',
      ';',
      'Server=',
      'AccountKey=',
      '<key>',
      '</key>',
      '<value>',
      'curl -u ',
      'kind: Secret\ndata:\n  x: ',
      '%3A%2F%2F',
      '[',
      '{',
      ']',
      ',',
      'token',
      '\u{1f600}',
      '\r\n',
      '\t',
      '#',
      '/',
      '=',
    ];
    for (let round = 0; round < 1_500; round++) {
      let text = '';
      const size = fake.integer(40);
      for (let i = 0; i < size; i++) text += fake.integer(4) === 0 ? fake.text(4 + fake.integer(40), 'base64') : fake.pick(pieces);
      const found = detectText(
        text,
        fake.pick(['a.yaml', 'a.json', '.env', 'a.xml', 'a.tf', 'a.sh', 'a.txt', 'a.ini', 'a.properties', 'a.toml', 'Dockerfile']),
      ).map((one) => one.credential.range);
      let end = 0;
      for (const range of found) {
        assert.ok(range.start >= end && range.end > range.start && range.end <= text.length, JSON.stringify(text));
        end = range.end;
      }
    }
  });
});
