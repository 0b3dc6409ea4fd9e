import { describe, it } from 'mocha';
import { analyseFixture, checkNone } from '../../../../test/support/fixture.ts';

import assert from 'node:assert/strict';

const id = 'private-key-in-repository';
const key = (seed: string): string => `{{fake:pem:${seed}}}`;

/** Private keys span lines, which carets do not: the line of the finding is compared. */
async function linesOf(text: string): Promise<string[]> {
  const analysed = await analyseFixture(text, [id]);
  assert.deepEqual(analysed.problems, []);
  return analysed
    .findings()
    .map(
      ({ primary }) =>
        `${primary.path}:${(analysed.fixture.files.get(primary.path) ?? '').slice(0, primary.range.start).split('\n').length}`,
    );
}

describe(id, () => {
  const fires: Record<string, [string, string[]]> = {
    'a key file': [`//- /tls/server.key\n${key('1')}\n`, ['tls/server.key:1']],
    'a pem file': [`//- /server.pem\n${key('2')}\n`, ['server.pem:1']],
    'text without a known ending': [`//- /notes.txt\nthe key:\n${key('3')}\n`, ['notes.txt:2']],
    'two keys': [`//- /keys.pem\n${key('4')}\n${key('5')}\n`, ['keys.pem:1', 'keys.pem:11']],
    'a quoted value over lines': [`//- /.env\nTLS_KEY="${key('6')}"\n`, ['.env:1']],
    'a program': [`//- /src/key.ts\nexport const key = \`${key('7')}\`;\n`, ['src/key.ts:1']],
  };
  for (const [name, [text, lines]] of Object.entries(fires))
    it(`fires: ${name}`, async () => assert.deepEqual((await linesOf(text)).sort(), lines));

  const silent: Record<string, string> = {
    'a public key': '//- /key.pub\nssh-ed25519 {{fake:alnum32:1}}{{fake:alnum32:2}} me@acme.test',
    'a certificate': `//- /cert.pem\n-----BEGIN CERTIFICATE-----\n{{fake:alnum32:1}}\n-----END CERTIFICATE-----`,
    'a path to a key': '//- /app.yml\nkeyFile: /etc/tls/private.key',
    'the marker in a sentence': '//- /README.md\nFiles that begin with `-----BEGIN` hold keys.',
    'a reference': '//- /app.yml\nprivateKey: vault:secret/data/tls#KEY',
    'a placeholder': '//- /app.yml\nprivateKey: <private key>',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
