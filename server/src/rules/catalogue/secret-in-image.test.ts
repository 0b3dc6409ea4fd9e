import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'secret-in-image';
const dockerfile = (...lines: readonly string[]): string => `//- /Dockerfile\nFROM node:22\n${lines.join('\n')}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'an argument that a step runs with': dockerfile('ARG NPM_TOKEN', '#   ^^^^^^^^^ warning', 'RUN npm ci'),
    'an empty default': dockerfile('ARG API_KEY=', '#   ^^^^^^^ warning', 'RUN make'),
    'an environment variable that keeps an argument': dockerfile(
      'ARG DB_PASSWORD',
      'ENV DB_PASSWORD=$DB_PASSWORD',
      '#   ^^^^^^^^^^^ warning',
      'RUN make',
    ),
    'an earlier stage': dockerfile(
      'ARG GITHUB_TOKEN',
      '#   ^^^^^^^^^^^^ info',
      'RUN git fetch',
      'FROM node:22-slim',
      'COPY --from=0 /app /app',
    ),
    'an env file': dockerfile('COPY .env ./', '#    ^^^^ warning'),
    'a key of SSH': dockerfile('COPY deploy/id_ed25519 /root/.ssh/', '#    ^^^^^^^^^^^^^^^^^ warning'),
    'settings of npm with a token': `${dockerfile('COPY .npmrc ./', '#    ^^^^^^ warning')}\n//- /.npmrc\n//registry.npmjs.org/:_authToken={{fake:password:1}}`,
    'arguments of a Compose build': `//- /compose.yaml
services:
  web:
    build:
      context: .
      args:
        NPM_TOKEN: \${NPM_TOKEN}
#       ^^^^^^^^^ warning`,
    'arguments that Compose hands on': `//- /compose.yaml
services:
  web:
    build:
      context: .
      args:
        - NPM_TOKEN
#         ^^^^^^^^^ warning`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a mounted secret': dockerfile('RUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci'),
    'a default': dockerfile('ARG SECRET_KEY_BASE=dummy', 'RUN rails assets:precompile'),
    'names of other things': dockerfile('ARG TOKEN_URL', 'ARG SECRET_NAME', 'ARG SECRETS_BUCKET', 'RUN make'),
    'what bundlers publish': dockerfile('ARG VITE_API_KEY', 'ENV VITE_API_KEY=$VITE_API_KEY', 'RUN npm run build'),
    'a variable that the container gets when it starts': dockerfile('ENV DB_PASSWORD=', 'RUN make'),
    'an argument that no step sees': dockerfile('ARG NPM_TOKEN', 'CMD node .'),
    'a template of an env file': dockerfile('COPY .env.example .env'),
    'settings of npm that name a variable': `${dockerfile('COPY .npmrc ./')}\n//- /.npmrc\n//registry.npmjs.org/:_authToken=\${NPM_TOKEN}\nengine-strict=true`,
    'an env file without credentials': `//- /web/Dockerfile\nFROM node\nCOPY .env ./\n//- /web/.env\nPUBLIC_URL=https://acme.io\nPORT=8080`,
    'an example': `//- /examples/Dockerfile\nFROM node\nARG NPM_TOKEN\nRUN npm ci`,
    'secrets of a Compose build': `//- /compose.yaml
services:
  web:
    build:
      context: .
      args:
        VERSION: \${VERSION}
        TOKEN_URL: \${TOKEN_URL}
      secrets:
        - npm
secrets:
  npm:
    environment: NPM_TOKEN`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('says where the secret stays', async () => {
    const text = dockerfile('ARG NPM_TOKEN', 'RUN npm ci', 'FROM node', 'ARG API_KEY', 'RUN make');
    const messages = (await analyseFixture(text, [id])).findings().map((finding) => finding.message);
    assert.equal(messages.length, 2);
    assert.match(messages[0]!, /`ARG NPM_TOKEN`.*build cache/);
    assert.match(messages[1]!, /`ARG API_KEY`.*history of the image/);
  });
});
