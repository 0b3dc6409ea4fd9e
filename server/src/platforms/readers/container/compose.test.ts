import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './compose.ts';

const text = `services:
  web:
    image: acme/web:1.0
    secrets:
      - token
      - source: database
        target: /run/secrets/db
    env_file:
      - ./web.env
      - path: ../shared/.env
        required: false
  api:
    build:
      context: ./api
      args:
        NPM_TOKEN:
        GITHUB_TOKEN: \${GITHUB_TOKEN}
        VERSION: \${VERSION}
        TOKEN_URL: \${TOKEN_URL}
        API_KEY: literal
      secrets:
        - npm
    environment:
      DB_PASSWORD: \${DB_PASSWORD}
      LOG_LEVEL: \${LOG_LEVEL}
      API_TOKEN: \${API_TOKEN:-none}
      SIGNING_KEY: \${SIGNING_KEY:?set it}
  db:
    image: postgres:16
    environment:
      - POSTGRES_HOST_AUTH_METHOD=trust
secrets:
  token:
    file: ./token.txt
  npm:
    environment: NPM_TOKEN
`;

describe('reader compose', () => {
  const read = readWith(reader, 'deploy/compose.yaml', text);

  it('reads services', () => {
    assert.deepEqual(
      read.infrastructure.workloads.map((one) => [one.id, one.title, read.at(one.head), one.images]),
      [
        ['compose:web', 'service web', 'web', ['acme/web']],
        ['compose:api', 'service api', 'api', ['build:deploy/api:']],
        ['compose:db', 'service db', 'db', ['postgres']],
      ],
    );
    const web = read.infrastructure.workloads[0]!;
    assert.ok(web.range.start <= text.indexOf('image:') && web.range.end >= text.indexOf('required: false'));
    assert.ok(web.range.end <= text.indexOf('api:'));
  });

  it('reads secrets, declared and used', () => {
    assert.deepEqual(read.mentions, [
      'declares compose-secret:deploy/token',
      'declares compose-secret:deploy/npm',
      'uses compose-secret:deploy/token',
      'uses compose-secret:deploy/database',
      'uses env-file:deploy/web.env',
      'uses env-file:shared/.env',
      'uses compose-secret:deploy/npm',
    ]);
    assert.deepEqual(
      read.infrastructure.missing.filter((one) => one.what === 'Compose secret').map((one) => [one.name, one.wanted]),
      [
        ['token', 'compose-secret:deploy/token'],
        ['database', 'compose-secret:deploy/database'],
        ['npm', 'compose-secret:deploy/npm'],
      ],
    );
  });

  it('reads secret variables that have no default', () => {
    assert.deepEqual(
      read.infrastructure.missing.filter((one) => one.what !== 'Compose secret').map((one) => one.wanted),
      ['variable:deploy/GITHUB_TOKEN', 'variable:deploy/DB_PASSWORD', 'variable:deploy/SIGNING_KEY'],
    );
  });

  it('reads secrets among the arguments of a build', () => {
    assert.deepEqual(
      read.infrastructure.imageSecrets.map((one) => [one.how, one.name, read.at(one.range)]),
      [
        ['build-arg', 'NPM_TOKEN', 'NPM_TOKEN'],
        ['build-arg', 'GITHUB_TOKEN', 'GITHUB_TOKEN'],
      ],
    );
    const list = readWith(
      reader,
      'compose.yaml',
      'services:\n  a:\n    build:\n      args:\n        - NPM_TOKEN\n        - INSTALL_SSHPASS=${INSTALL_SSHPASS}\n',
    );
    assert.deepEqual(
      list.infrastructure.imageSecrets.map((one) => one.name),
      ['NPM_TOKEN'],
    );
  });

  it('reads databases without a password', () => {
    assert.deepEqual(
      read.infrastructure.weaknesses.map((one) => [one.kind, one.setting]),
      [['no-password', 'POSTGRES_HOST_AUTH_METHOD: trust']],
    );
    const off = readWith(
      reader,
      'compose.yaml',
      'services:\n  a:\n    environment:\n      ALLOW_EMPTY_PASSWORD: "no"\n      POSTGRES_HOST_AUTH_METHOD: scram-sha-256\n',
    );
    assert.deepEqual(off.infrastructure.weaknesses, []);
  });

  it('leaves open what an included file declares', () => {
    const included = readWith(reader, 'compose.yaml', 'include: [a.yaml]\nservices:\n  a:\n    secrets: [x]\n');
    assert.deepEqual(included.infrastructure.missing, []);
  });

  it('follows anchors', () => {
    const merged = readWith(reader, 'compose.yaml', 'x-base: &base\n  secrets: [x]\nservices:\n  a:\n    <<: *base\n    image: b\n');
    assert.deepEqual(merged.mentions, ['uses compose-secret:/x']);
  });

  it('is fed anything', () => {
    checkTyping(reader, 'compose.yaml', text);
  });
});
