import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { AssignmentReader } from './assignment.ts';

const keyword = 'acme';
const bounds = { shortest: 3, longest: 200 };

/** Every value read for the name in which the first `acme` (any case) stands. */
function values(text: string): readonly string[] {
  const at = text.toLowerCase().indexOf(keyword);
  const readings = new AssignmentReader(text).read(at, at + keyword.length, bounds);
  return readings.flatMap((reading) => reading.values.map(({ start, end }) => text.slice(start, end)));
}

describe('AssignmentReader', () => {
  it('reads a value that goes on a name which ends in a word for a credential', () => {
    const fake = new Fake('glued');
    const value = `${fake.alnum(11)}7a${fake.alnum(11)}`;
    for (const text of [`acme-secret-${value}`, `acmeKEY-${value}`, `acme.private.token.${value}`, `see acme_access-${value}.`])
      assert.ok(values(text).includes(value), text.replace(value, '…'));
    for (const text of [`acme-${value}`, `acme-secretary-${value}`, 'acme-key-rotation-schedule-of-this-year', 'acme-token-1234567'])
      assert.deepEqual(values(text), []);
  });

  const forms: readonly (readonly [string, string])[] = [
    ['dotenv', 'ACME_KEY=v4lue'],
    ['dotenv, quoted', "ACME_KEY='v4lue'"],
    ['shell', 'export ACME_KEY="v4lue"'],
    ['YAML', 'acme_key: v4lue'],
    ['YAML, next line', 'acme_key:\n  v4lue'],
    ['YAML, folded', 'acme_key: >-\n  v4lue'],
    ['YAML, list', 'acme_keys:\n  - v4lue'],
    ['YAML, named entry', '- name: ACME_KEY\n  value: v4lue'],
    ['YAML, named entry, quoted', '- name: ACME_KEY\n  value: "v4lue"'],
    ['JSON', '{"acmeKey": "v4lue", "b": 1}'],
    ['JSON, next line', '{"acmeKey":\n  "v4lue"}'],
    ['JSON in a string', '"{\\"acmeKey\\": \\"v4lue\\"}"'],
    ['JSON, named entry', '{"name": "ACME_KEY", "value": "v4lue"}'],
    ['properties', 'acme.key=v4lue'],
    ['properties, blanks', 'acme.key = v4lue'],
    ['XML element', '<acmeKey>v4lue</acmeKey>'],
    ['XML attribute', '<client acmeKey="v4lue" />'],
    ['XML named entry', '<add key="acmeKey" value="v4lue" />'],
    ['property list', '<key>AcmeKey</key>\n<string>v4lue</string>'],
    ['HCL', 'acme_key = "v4lue"'],
    ['HCL, variable', 'variable "acme_key" {\n  default = "v4lue"\n}'],
    ['option', 'run --acme-key v4lue --verbose'],
    ['option with =', 'run --acme-key=v4lue'],
    ['Dockerfile', 'ENV ACME_KEY v4lue'],
    ['C', '#define ACME_KEY "v4lue"'],
    ['header', "curl -H 'X-Acme-Key: v4lue' https://example.com"],
    ['header with scheme', 'X-Acme-Authorization: Bearer v4lue'],
    ['query', 'https://example.com/?acme_key=v4lue&b=1'],
    ['Ruby', ":acme_key => 'v4lue'"],
    ['Go', 'acmeKey := "v4lue"'],
    ['Go, typed', 'var acmeKey string = "v4lue"'],
    ['Go, bytes', 'acmeKey := []byte("v4lue")'],
    ['TypeScript', 'const acmeKey: string | undefined = "v4lue";'],
    ['Python, typed', 'ACME_KEY: str = "v4lue"'],
    ['Python, prefix', "acme_key = rb'v4lue'"],
    ['Python, brackets', 'acme_key = (\n    "v4lue"\n)'],
    ['Java', 'String acmeKey = "v4lue";'],
    ['C#', 'AcmeKey = @"v4lue"'],
    ['call', 'acmeKey("v4lue")'],
    ['method, next line', '.acmeKey(\n    "v4lue")'],
    ['arguments', "set('acme_key', 'v4lue')"],
    ['constructor', 'acmeKey = new Token("v4lue")'],
    ['subscript', 'config["acme_key"] = "v4lue"'],
    ['fallback', 'process.env.ACME_KEY || "v4lue"'],
    ['nullish', 'process.env.ACME_KEY ?? "v4lue"'],
    ['shell default', '${ACME_KEY:-v4lue}'],
    ['default argument', 'os.environ.get("ACME_KEY", "v4lue")'],
    ['comparison', 'if acme_key == "v4lue":'],
    ['PowerShell', '$AcmeKey = "v4lue"'],
    ['sections in one name', '"Acme:ApiKey": "v4lue"'],
    ['nested subscripts', 'config["acme"]["key"] = "v4lue"'],
    ['prose', 'Acme API key: v4lue'],
    ['token word', 'acme: Token token=v4lue'],
    ['list item after', 'acme_key: v4lue, other: 1'],
    ['carriage returns', 'acme_key:\r\n  v4lue\r\n'],
  ];
  for (const [title, text] of forms) {
    it(`reads ${title}`, () => {
      assert.ok(values(text).includes('v4lue'), `read ${JSON.stringify(values(text))}`);
    });
  }

  const nothing: readonly (readonly [string, string])[] = [
    ['a name alone', 'acme'],
    ['an open quote', 'acme_key = "v4lue'],
    ['an empty value', 'acme_key=""'],
    ['a value two lines on', 'acme_key:\n\n\nv4lue'],
    ['another key', 'acme_key=\nother=v4lue'.replace('=v4lue', '')],
  ];
  for (const [title, text] of nothing) {
    it(`reads nothing from ${title}`, () => {
      assert.deepEqual(
        values(text).filter((value) => value.includes('v4lue')),
        [],
      );
    });
  }

  it('keeps the bounds', () => {
    const text = `acme=${'x'.repeat(50)}`;
    const read = (shortest: number, longest: number) => new AssignmentReader(text).read(0, 4, { shortest, longest }).length;
    assert.deepEqual([read(50, 50), read(51, 60), read(3, 49)], [1, 0, 0]);
  });

  it('answers alike whatever was asked before', () => {
    const part = fc.constantFrom(
      'acme',
      '=',
      ':',
      ' ',
      '\n',
      '"',
      "'",
      ',',
      'v4lue',
      '_key',
      '<',
      '>',
      '/',
      '\\',
      '(',
      ')',
      '&',
      'value',
      '-',
      '|',
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
        (text) => {
          const shared = new AssignmentReader(text);
          for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
            const end = at + keyword.length;
            const found = shared.read(at, end, bounds);
            assert.deepEqual(found, new AssignmentReader(text).read(at, end, bounds));
            for (const { name, values: ranges } of found) {
              assert.deepEqual(
                [name.start, name.start <= at && end <= name.end],
                [at - /[\w.-]{0,64}$/.exec(text.slice(0, at))![0].length, true],
              );
              for (const range of ranges) assert.ok(range.start >= name.end && range.end <= text.length && range.end - range.start >= 3);
            }
          }
        },
      ),
    );
  });
});
