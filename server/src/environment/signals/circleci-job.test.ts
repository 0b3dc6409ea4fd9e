import type { ConfigDocument, PlatformId } from '../../model/document.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../../syntax/format.ts';
import { formatFor } from '../../syntax/formatRegistry.ts';
import { emptyEnvironmentMap } from '../environmentMap.ts';
import signal from './circleci-job.ts';

const path = '.circleci/config.yml';

/** Environments whose scope covers `HERE`. */
function at(text: string, platform: PlatformId = 'circleci'): string[] {
  const parsed = formatFor(path).parse(text, defaultParseLimits);
  const document: ConfigDocument = { file: { uri: `file:///${path}`, path, version: 1, text }, format: 'yaml', platform, ...parsed };
  const here = text.indexOf('HERE');
  return signal
    .collect({ path, document, map: emptyEnvironmentMap })
    .filter(({ scope }) => scope && scope.start <= here && here <= scope.end)
    .map(({ evidence }) => evidence.environment);
}

describe('signal: jobs of CircleCI', () => {
  it('takes the environment from the context, where the job is started', () => {
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - deploy:\n          context: shop-prod\n          x: HERE\n'), ['production']);
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - deploy:\n          context: [npm, shop-staging]\n          x: HERE\n'), [
      'staging',
    ]);
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - deploy: { x: HERE }\n      - other: { context: prod }\n'), []);
  });

  it('and where it is defined, when only one place starts it', () => {
    const body = 'jobs:\n  ship:\n    steps: [ { run: HERE } ]\nworkflows:\n  w:\n    jobs:\n      - ship: { context: prod }\n';
    assert.deepEqual(at(body), ['production']);
    assert.deepEqual(at(`${body}      - ship: { context: staging, name: again }\n`), []);
  });

  it('takes a name with a word of deployment', () => {
    assert.deepEqual(at('jobs:\n  deploy-staging:\n    steps: [ { run: HERE } ]\n'), ['staging']);
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - deploy:\n          name: deploy-uat\n          x: HERE\n'), ['uat']);
    assert.deepEqual(at('jobs:\n  test-staging:\n    steps: [ { run: HERE } ]\n'), []);
    assert.deepEqual(at('jobs:\n  deploy:\n    steps: [ { run: HERE } ]\n'), []);
  });

  it('says nothing of contexts that differ, of parameters and elsewhere', () => {
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - x:\n          context: [prod, staging]\n          x: HERE\n'), []);
    assert.deepEqual(at('workflows:\n  w:\n    jobs:\n      - x:\n          context: << parameters.prod >>\n          x: HERE\n'), []);
    assert.deepEqual(at('jobs:\n  deploy-staging:\n    steps: [ { run: HERE } ]\n', 'kubernetes'), []);
    assert.deepEqual(at('HERE'), []);
  });
});
