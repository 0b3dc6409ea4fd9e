import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './helm-values.ts';

const text = `serviceAccount:
  create: false
  name: orders
auth:
  existingSecret: database
  existingSecretPasswordKey: password
imagePullSecrets:
  - name: registry
other:
  serviceAccount:
    create: true
    name: made
  existingSecret: ""
  tls:
    secretName: "{{ .Release.Name }}-tls"
extraEnv:
  - name: A
    valueFrom:
      secretKeyRef:
        name: extra
`;

describe('reader helm', () => {
  it('reads which accounts and secrets the values name', () => {
    assert.deepEqual(readWith(reader, 'chart/values-prod.yaml', text).mentions, [
      'uses k8s-secret:*/database',
      'uses k8s-secret:*/registry',
      'uses k8s-secret:*/extra',
      'uses k8s-sa:*/orders',
    ]);
  });

  it('reads values files only', () => {
    assert.deepEqual(readWith(reader, 'chart/Chart.yaml', text).mentions, []);
  });

  it('is fed anything', () => {
    checkTyping(reader, 'values.yaml', text);
  });
});
