import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './dockerfile.ts';

const secrets = (text: string): readonly string[] =>
  readWith(reader, 'Dockerfile', text).infrastructure.imageSecrets.map(
    (one) => `${one.how} ${one.name}${one.earlierStage ? ' earlier' : ''}`,
  );

describe('reader dockerfile', () => {
  const found: Readonly<Record<string, readonly [text: string, secrets: readonly string[]]>> = {
    'an argument that a step runs with': ['FROM node\nARG NPM_TOKEN\nRUN npm ci\n', ['arg NPM_TOKEN']],
    'an empty default': ['FROM node\nARG NPM_TOKEN=""\nRUN npm ci\n', ['arg NPM_TOKEN']],
    'several arguments of one instruction': [
      'FROM node\nARG VERSION=1 API_KEY DB_PASSWORD\nRUN make\n',
      ['arg API_KEY', 'arg DB_PASSWORD'],
    ],
    'lower case': ['from node\narg client_secret\nrun make\n', ['arg client_secret']],
    'an environment variable that keeps an argument': [
      'FROM node\nARG DB_PASSWORD\nENV DB_PASSWORD=$DB_PASSWORD\nRUN make\n',
      ['env DB_PASSWORD'],
    ],
    'the old form of ENV': ['FROM node\nARG TOKEN\nENV API_TOKEN ${TOKEN}\n', ['env API_TOKEN']],
    'an environment variable over several lines': [
      'FROM node\nARG A=1\nARG DB_PASSWORD\nENV A=$A \\\n    # why\n    DB_PASSWORD="${DB_PASSWORD}" \\\n    B=2\n',
      ['env DB_PASSWORD'],
    ],
    'an earlier stage': [
      'FROM node AS build\nARG NPM_TOKEN\nRUN npm ci\nFROM node\nCOPY --from=build /app /app\n',
      ['arg NPM_TOKEN earlier'],
    ],
    'a stage that the last one is built from': ['FROM node AS base\nARG NPM_TOKEN\nRUN npm ci\nFROM base\nRUN x\n', ['arg NPM_TOKEN']],
    'a script of several lines': ['FROM node\nARG NPM_TOKEN\nRUN <<EOF\nnpm ci\nFROM this\nEOF\n', ['arg NPM_TOKEN']],
    ONBUILD: ['FROM node\nONBUILD ARG NPM_TOKEN\nONBUILD RUN npm ci\n', ['arg NPM_TOKEN']],
    'copied files': [
      'FROM node\nCOPY .env .npmrc package.json ./\nADD --chown=a:b config/id_rsa /root/.ssh/\nCOPY ["tls/server-key.pem", "tls/"]\n',
      ['copy .env', 'copy .npmrc', 'copy config/id_rsa', 'copy tls/server-key.pem'],
    ],
    'a file from an earlier stage': ['FROM node AS build\nFROM node\nCOPY --from=build /app/.env .\n', ['copy /app/.env']],
    'Windows paths and escapes': ['# escape=`\nFROM x\nARG API_KEY\nRUN dir `\n  c:\\\n', ['arg API_KEY']],
  };
  for (const [name, [text, expected]] of Object.entries(found)) it(`finds ${name}`, () => assert.deepEqual(secrets(text), expected));

  const silent: Readonly<Record<string, string>> = {
    'a default': 'FROM node\nARG SECRET_KEY_BASE=dummy\nRUN make\n',
    'an argument that no step sees': 'FROM node\nARG NPM_TOKEN\nCMD node .\n',
    'an argument before the first stage': 'ARG NPM_TOKEN\nFROM node\nRUN npm ci\n',
    'an argument of another stage': 'FROM node AS a\nARG NPM_TOKEN\nFROM node\nRUN npm ci\n',
    'names of other things': 'FROM node\nARG TOKEN_URL\nARG SECRET_NAME\nARG SECRETS_DIR\nARG KEY_ALIAS\nARG SSH_PUBLIC_KEY\nRUN make\n',
    switches: 'FROM node\nARG INSTALL_SSHPASS\nARG USE_TOKEN\nRUN make\n',
    'what bundlers publish':
      'FROM node\nARG NEXT_PUBLIC_API_KEY\nARG VITE_STRIPE_PUBLISHABLE_KEY\nENV NEXT_PUBLIC_API_KEY=$NEXT_PUBLIC_API_KEY\nRUN make\n',
    'a mounted secret': 'FROM node\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci\n',
    'a variable that is set when the container starts': 'FROM node\nENV DB_PASSWORD=\nENV TOKEN_FILE=/run/secrets/token\nRUN make\n',
    'templates, certificates and public keys':
      'FROM node\nCOPY .env.example ca.pem fullchain.pem id_rsa.pub cosign.pub nginx_signing.key ./\nADD https://example.com/Release.key /tmp/\n',
    'a file of somebody else’s image': 'FROM node\nCOPY --from=ghcr.io/acme/tools /etc/.npmrc /x\n',
    'the destination': 'FROM node\nCOPY config.env.example /app/.env\n',
    'a comment': 'FROM node\n# ARG NPM_TOKEN\nRUN make\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`is silent on ${name}`, () => assert.deepEqual(secrets(text), []));

  it('gives the range of the name and of the file', () => {
    const read = readWith(reader, 'Dockerfile', 'FROM node\nARG A=1 \\\n  NPM_TOKEN\nRUN x\nCOPY a b/.npmrc c/\n');
    assert.deepEqual(
      read.infrastructure.imageSecrets.map((one) => read.at(one.range)),
      ['NPM_TOKEN', 'b/.npmrc'],
    );
  });

  it('reads databases without a password', () => {
    const read = readWith(reader, 'Dockerfile', 'FROM postgres\nENV POSTGRES_HOST_AUTH_METHOD=trust POSTGRES_PASSWORD=\n');
    assert.deepEqual(
      read.infrastructure.weaknesses.map((one) => one.setting),
      ['POSTGRES_HOST_AUTH_METHOD=trust'],
    );
  });

  it('is fed anything', () => {
    checkTyping(
      reader,
      'Dockerfile',
      'FROM a AS b\nARG X_TOKEN\nENV A="b \\\n c" D=\'e\'\nRUN <<E\nx\nE\nCOPY ["a", "b"] \nCOPY --from=b .env .\n',
    );
  });
});
