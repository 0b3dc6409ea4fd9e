import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('fallback').password();

describe('fallback shape', () => {
  const found: readonly (readonly [path: string, text: string])[] = [
    ['compose.yaml', `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: \${DB_PASSWORD:-${password}}\n`],
    ['run.sh', `DB_PASSWORD=\${DB_PASSWORD-${password}}\n`],
    ['run.sh', `: "\${DB_PASSWORD:=${password}}"\n`],
    ['application.yaml', `spring:\n  datasource:\n    password: \${DB_PASSWORD:${password}}\n`],
    ['t.yaml', `password: {{ .Values.DB_PASSWORD | default "${password}" }}\n`],
    ['a.py', `DB = os.getenv("DB_PASSWORD", "${password}")\n`],
    ['a.js', `const x = process.env.DB_PASSWORD || '${password}';\n`],
    ['a.ts', `const x = process.env['DB_PASSWORD'] ?? "${password}";\n`],
    ['a.rb', `x = ENV.fetch('DB_PASSWORD', '${password}')\n`],
    ['main.tf', `variable "DB_PASSWORD" {\n  type    = string\n  default = "${password}"\n}\n`],
  ];
  for (const [path, text] of found)
    it(`finds the literal in ${text.replace(password, '…').trim().slice(0, 70)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.form, one.secret, one.at, one.credential.variable?.replace(/^Values\./, '')]),
        [['fallback', password, password, 'DB_PASSWORD']],
      ));

  for (const [path, text] of [
    ['compose.yaml', 'a: ${DB_PASSWORD:?must be set}\n'],
    ['compose.yaml', 'a: ${DB_PASSWORD:-}\n'],
    ['compose.yaml', 'a: ${DB_PASSWORD:-${OTHER}}\n'],
    ['compose.yaml', 'a: ${LOG_LEVEL:-information}\n'],
    ['compose.yaml', 'a: ${DB_PASSWORD:-<password>}\n'],
    ['a.py', 'x = os.getenv("REGION", "eu-central-1")\n'],
    ['main.tf', 'variable "db_password" {\n  default = ""\n}\n'],
  ] as const)
    it(`is silent on ${text.trim()}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.detector),
        [],
      ));
});
