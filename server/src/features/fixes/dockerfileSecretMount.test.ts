import { describe, it } from 'mocha';
import { checkFix, checkNone } from '../../../../test/support/fixture.ts';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'secret-in-image';
const title = 'Mount `NPM_TOKEN`';
const dockerfile = (...lines: readonly string[]): string => `//- /Dockerfile\n${lines.join('\n')}`;
const mount = '--mount=type=secret,id=npm_token,env=NPM_TOKEN';

describe('an argument mounted as a secret', () => {
  const rewrites: Record<string, readonly [before: string, after: string]> = {
    'in the step that names it': [
      dockerfile(
        'FROM node:22 AS build',
        '# for the registry',
        'ARG $0NPM_TOKEN',
        'RUN make',
        'RUN NPM=$NPM_TOKEN npm ci',
        'CMD node .',
        '',
      ),
      dockerfile(
        '# syntax=docker/dockerfile:1',
        'FROM node:22 AS build',
        '# for the registry',
        'RUN make',
        `RUN ${mount} NPM=$NPM_TOKEN npm ci`,
        'CMD node .',
        '',
      ),
    ],
    'in the only step, beside other mounts, with the syntax that there is': [
      dockerfile(
        '# syntax = docker/dockerfile:1.4',
        '# escape=\\',
        'FROM node',
        'ARG $0NPM_TOKEN=',
        'RUN --mount=type=cache,target=/c npm ci',
      ),
      dockerfile('# syntax = docker/dockerfile:1.10', '# escape=\\', 'FROM node', `RUN ${mount} --mount=type=cache,target=/c npm ci`),
    ],
    'in steps over several lines and in scripts': [
      dockerfile(
        '#syntax=docker/dockerfile:1.12',
        'FROM node',
        '  arg $0NPM_TOKEN',
        'run \\',
        '  # why',
        '  echo "${NPM_TOKEN}" | x \\',
        '  && y',
        'RUN <<EOF',
        'x $NPM_TOKEN',
        'EOF',
        'RUN make',
      ),
      dockerfile(
        '#syntax=docker/dockerfile:1.12',
        'FROM node',
        `run ${mount} \\`,
        '  # why',
        '  echo "${NPM_TOKEN}" | x \\',
        '  && y',
        `RUN ${mount} <<EOF`,
        'x $NPM_TOKEN',
        'EOF',
        'RUN make',
      ),
    ],
    'of one stage and not of another one': [
      dockerfile(
        '# syntax=docker/dockerfile:1',
        'FROM a AS b',
        'ARG $0NPM_TOKEN',
        'RUN x $NPM_TOKEN',
        'FROM c',
        'ARG NPM_TOKEN',
        'RUN y $NPM_TOKEN',
      ),
      dockerfile('# syntax=docker/dockerfile:1', 'FROM a AS b', `RUN ${mount} x $NPM_TOKEN`, 'FROM c', 'ARG NPM_TOKEN', 'RUN y $NPM_TOKEN'),
    ],
  };
  for (const [name, [before, after]] of Object.entries(rewrites))
    it(name, async () => {
      await checkRewrite(id, title, before, after);
      if (!after.includes('ARG')) await checkNone(id, after);
    });

  const refused: Record<string, string> = {
    'several steps that could read it': dockerfile('FROM node', 'ARG $0NPM_TOKEN', 'RUN npm ci', 'RUN npm run build'),
    'another instruction that uses it': dockerfile('FROM node', 'ARG $0NPM_TOKEN', 'RUN x $NPM_TOKEN', 'LABEL t=$NPM_TOKEN'),
    'a stage that inherits it': dockerfile(
      'FROM node AS a',
      'ARG $0NPM_TOKEN',
      'RUN x $NPM_TOKEN',
      'FROM a AS b',
      'FROM b',
      'RUN y $NPM_TOKEN',
    ),
    'several arguments on a line': dockerfile('FROM node', 'ARG $0NPM_TOKEN OTHER', 'RUN x $NPM_TOKEN'),
    'a value from another argument': dockerfile('FROM node', 'ARG $0NPM_TOKEN=$TOKEN', 'RUN x $NPM_TOKEN'),
    'a second declaration': dockerfile('FROM node', 'ARG $0NPM_TOKEN', 'RUN x $NPM_TOKEN', 'ARG NPM_TOKEN', 'RUN y'),
    'a syntax of others': dockerfile('# syntax=acme/dockerfile:1', 'FROM node', 'ARG $0NPM_TOKEN', 'RUN x $NPM_TOKEN'),
    'an old syntax with experiments': dockerfile('# syntax=docker/dockerfile:1.7-labs', 'FROM node', 'ARG $0NPM_TOKEN', 'RUN x $NPM_TOKEN'),
    'Windows images': dockerfile('# escape=`', 'FROM windows', 'ARG $0NPM_TOKEN', 'RUN x $env:NPM_TOKEN'),
    ONBUILD: dockerfile('FROM node', 'ARG $0NPM_TOKEN', 'ONBUILD RUN x $NPM_TOKEN'),
  };
  for (const [name, text] of Object.entries(refused)) it(`not with ${name}`, () => checkNoFix(id, 'Mount', text));
});

describe('an argument of a Compose build', () => {
  const compose = (build: string, secrets = ''): string =>
    `//- /compose.yaml\nservices:\n  web: # shop\n    build:\n      context: .\n${build}    ports: ["80:80"]\n${secrets}`;
  const title = 'Hand `NPM_TOKEN`';
  const one = 'secrets:\n  npm_token:\n    environment: NPM_TOKEN\n';
  const rewrites: Record<string, readonly [before: string, after: string]> = {
    'the only one': [
      compose('      args: # why\n        $0NPM_TOKEN: ${NPM_TOKEN}\n'),
      compose('      secrets:\n        - npm_token\n', one),
    ],
    'beside others, from another variable': [
      compose(
        '      args:\n        - CI=1\n        - "$0NPM_TOKEN=${TOKEN:?missing}" # npm\n        # more\n        - X\n      target: build\n',
      ),
      compose(
        '      args:\n        - CI=1\n        # more\n        - X\n      target: build\n      secrets:\n        - npm_token\n',
        one.replace(': NPM', ': '),
      ).replace('environment: _TOKEN', 'environment: TOKEN'),
    ],
    'with secrets that are there': [
      compose(
        '      secrets:\n      - a\n      args:\n        $0NPM_TOKEN:\n        CI: 1\n',
        '\nsecrets:\n  a:\n    file: a\n\nvolumes:\n  v:\n',
      ),
      compose(
        '      secrets:\n      - a\n      - npm_token\n      args:\n        CI: 1\n',
        '\nsecrets:\n  a:\n    file: a\n  npm_token:\n    environment: NPM_TOKEN\n\nvolumes:\n  v:\n',
      ),
    ],
    'declared by another name': [
      compose('      args:\n        $0NPM_TOKEN: $NPM_TOKEN\n', 'secrets:\n  registry:\n    environment: "NPM_TOKEN"\n'),
      compose('      secrets:\n        - registry\n', 'secrets:\n  registry:\n    environment: "NPM_TOKEN"\n'),
    ],
    'handed over already': [
      compose('      args:\n        $0NPM_TOKEN: $NPM_TOKEN\n      secrets: [npm_token]\n', one),
      compose('      secrets: [npm_token]\n', one),
    ],
    'at the end of a text without a last line ending': [
      '//- /compose.yaml\nvolumes:\n  v:\nservices:\n  web:\n    build:\n      context: .\n      args:\n        $0NPM_TOKEN: ${NPM_TOKEN}',
      `//- /compose.yaml\nvolumes:\n  v:\nservices:\n  web:\n    build:\n      context: .\n      secrets:\n        - npm_token\n${one.trimEnd()}`,
    ],
  };
  for (const [name, [before, after]] of Object.entries(rewrites))
    it(name, async () => {
      await checkRewrite(id, title, before, after);
      await checkNone(id, after);
    });

  it('sets the secrets apart where the file does so', () =>
    checkFix(
      id,
      title,
      compose('      args:\n        $0NPM_TOKEN: ${NPM_TOKEN}\n').replace('services', 'name: shop\n\nservices'),
      compose('      secrets:\n        - npm_token\n', `\n${one}`).replace('services', 'name: shop\n\nservices'),
    ));

  const refused: Record<string, string> = {
    'a value that is more than a variable': compose('      args:\n        $0NPM_TOKEN: x-${NPM_TOKEN}\n'),
    'a default': compose('      args:\n        $0NPM_TOKEN: ${NPM_TOKEN:-}\n'),
    'arguments between braces': compose('      args: { $0NPM_TOKEN: "${NPM_TOKEN}" }\n'),
    'arguments between braces on lines': compose('      args: {\n        $0NPM_TOKEN: "${NPM_TOKEN}"\n      }\n'),
    'another secret of that name': compose('      args:\n        $0NPM_TOKEN: ${NPM_TOKEN}\n', 'secrets:\n  npm_token:\n    file: x\n'),
    'secrets between brackets': compose(
      '      args:\n        $0NPM_TOKEN: ${NPM_TOKEN}\n      secrets: [a]\n',
      'secrets:\n  a:\n    file: x\n',
    ),
  };
  for (const [name, text] of Object.entries(refused)) it(`not with ${name}`, () => checkNoFix(id, 'Hand', text));
});
