import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('json-patch');
const token = fake.alnum(20);
const base64 = Buffer.from(token).toString('base64');

describe('JSON patches', () => {
  for (const [path, text, secret] of [
    ['p.json', `[{"op": "replace", "path": "/spec/apiToken", "value": "${token}"}]`, token],
    ['p.json', `[{"value": "${token}", "path": "/spec/users/0/password", "op": "add"}]`, token],
    ['patch.yaml', `- op: add\n  path: /data/DB_PASSWORD\n  value: ${base64}\n`, token],
    ['patch.yaml', `- op: add\n  path: /stringData/anything\n  value: ${token}\n`, token],
    ['kustomization.yaml', `patches:\n- patch: |-\n    - op: replace\n      path: /stringData/password\n      value: ${token}\n`, token],
    ['kustomization.yaml', `patchesJson6902:\n- patch: '[{"op": "add", "path": "/data/token", "value": "${base64}"}]'\n`, token],
    ['run.sh', `kubectl patch x --type=json -p='[{"op":"add","path":"/stringData/db~1password","value":"${token}"}]'\n`, token],
  ] as const)
    it(`finds the value in ${path}: ${text.slice(0, 40)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.secret),
        [secret],
      ));
  it('leaves other paths alone', () => {
    for (const text of [
      '- op: replace\n  path: /spec/replicas\n  value: 3\n',
      `- op: add\n  path: /metadata/labels/revision\n  value: ${token}\n`,
      '- op: add\n  path: /spec/secretName\n  value: orders-secret-9\n',
      '- op: add\n  path: /spec/password\n  value: ${PASSWORD}\n',
      `- op: remove\n  path: /spec/password\n- op: add\n  path: /spec/image\n  value: ${token}\n`,
    ])
      assert.deepEqual(detectText(text, 'patch.yaml'), [], text);
  });
});
