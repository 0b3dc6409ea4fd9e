import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('encoded-text').alnum(14);
const encoded = Buffer.from(`db_password=${password}`).toString('base64');
const json = Buffer.from(JSON.stringify({ api_token: password })).toString('base64');

describe('base64 that the text declares as such', () => {
  for (const [path, text] of [
    ['a.yaml', `cfg: "data:application/json;base64,${json}"\n`],
    ['a.css', `a { background: url(data:text/plain;charset=utf-8;base64,${encoded}) }\n`],
    ['a.js', `const s = atob('${encoded}');\n`],
    ['a.ts', `Buffer.from('${encoded}', 'base64')\n`],
    ['a.py', `s = base64.b64decode(b"${encoded}")\n`],
    ['A.java', `new String(Base64.getDecoder().decode("${encoded}"));\n`],
    ['a.go', `b, _ := base64.StdEncoding.DecodeString("${encoded}")\n`],
    ['a.cs', `Convert.FromBase64String("${encoded}")\n`],
    ['a.tf', `x = base64decode("${encoded}")\n`],
    ['a.sh', `echo ${encoded} | base64 -d > app.env\n`],
    ['a.sh', `base64 --decode <<< "${encoded}"\n`],
    ['a.yaml', `x: {{ "${encoded}" | b64dec }}\n`],
    ['user-data.yaml', `write_files:\n- encoding: b64\n  content: ${encoded}\n`],
  ] as const)
    it(`finds the credential in ${path}: ${text.slice(0, 30)}`, () => {
      const seen = detectText(text, path);
      assert.deepEqual(
        seen.map((one) => [one.secret, one.form, one.at]),
        [[password, 'encoded', text.includes(json) ? json : encoded]],
      );
    });
  it('leaves pictures and other text alone', () => {
    for (const text of [
      `a { background: url(data:image/png;base64,${encoded}) }\n`,
      `atob('${Buffer.from('hello world, this is text').toString('base64')}')\n`,
    ])
      assert.deepEqual(detectText(text, 'a.js'), []);
  });
});
