import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ConfigDocument } from '../model/document.ts';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { platformOf } from '../syntax/platformRegistry.ts';
import { compositionOf, isComposedByPath } from './composition.ts';

function documentOf(path: string, text: string): ConfigDocument {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  return {
    file: { uri: `file:///w/${path}`, path, version: 1, text },
    format: format.id,
    platform: platformOf(path, format.id, parsed),
    ...parsed,
  };
}

/** Paths of the bases below a file, with how each is taken. */
function takenBy(path: string, text = ''): readonly string[] {
  return (compositionOf(documentOf(path, text), [], false)?.takes ?? []).map((taken) => `${taken.how} ${taken.path}`);
}

describe('composition of one file', () => {
  const layers: Readonly<Record<string, readonly string[]>> = {
    'app/appsettings.Production.json': ['app/appsettings.json'],
    'app/appsettings.json': [],
    'application-prod.yml': ['application.yml', 'application.yaml', 'application.properties'],
    'application-prod.values.yml': ['application.yml', 'application.yaml', 'application.properties'],
    'chart/values-prod.yaml': ['chart/values.yaml', 'chart/values.yml'],
    'chart/prod.values.yaml': ['chart/values.yaml', 'chart/values.yml'],
    'compose.prod.yaml': ['compose.yml', 'compose.yaml'],
    'docker-compose-prod.yml': ['docker-compose.yml', 'docker-compose.yaml'],
    'compose.values.yaml': ['values.yaml', 'values.yml'],
    'web/.env.production': ['web/.env'],
    'web/.env.example': [],
    'group_vars/prod.yml': ['all.yml', 'all.yaml', 'all', 'all/main.yml', 'all/vars.yml'].map((file) => `group_vars/${file}`),
    'group_vars/all.yml': [],
  };
  for (const [path, expected] of Object.entries(layers))
    it(`${path} lies over ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(
        takenBy(path),
        expected.map((base) => `layer ${base}`),
      );
      assert.equal(isComposedByPath(path), expected.length > 0);
    });

  it('a kustomization is read by its name alone', () => {
    assert.equal(isComposedByPath('overlays/prod/kustomization.yaml'), true);
    assert.equal(isComposedByPath('overlays/prod/deployment.yaml'), false);
  });

  it('what is named is taken', () => {
    assert.deepEqual(takenBy('prod/kustomization.yaml', 'resources:\n  - ../base\n  - db.yaml\n  - https://example.com/x.yaml\n'), [
      'kustomization base',
      'file prod/db.yaml',
    ]);
    assert.deepEqual(takenBy('prod/main.tf', 'module "db" {\n  source = "../modules/db"\n}\n'), ['module modules/db']);
    assert.deepEqual(takenBy('prod/main.bicepparam', "using '../main.bicep'\n"), ['file main.bicep']);
    const object = (api: string, spec: string): string => `apiVersion: ${api}\nkind: Thing\nmetadata:\n  name: apps\nspec:\n  ${spec}\n`;
    assert.deepEqual(takenBy('c/apps.yaml', object('kustomize.toolkit.fluxcd.io/v1', 'path: ./apps')), ['kustomization apps']);
    assert.deepEqual(takenBy('c/apps.yaml', object('argoproj.io/v1alpha1', 'source: {path: apps}')), ['kustomization apps']);
  });

  it('a setting is spelled alike in a base and in a patch of it', () => {
    const setting = (path: string, text: string, value: string): unknown =>
      compositionOf(documentOf(path, text), [text.indexOf(value)], false)?.settingAt[0];
    const secret = (key: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n${key}:\n  PASSWORD: here\n`;
    for (const key of ['data', 'stringData'])
      assert.deepEqual(setting('db.yaml', secret(key), 'here'), {
        offset: secret(key).indexOf('here'),
        setting: 'Secret/db:data.PASSWORD',
        byIndex: `Secret/db:${key}.PASSWORD`,
      });
    const patch =
      'patches:\n  - target: {kind: Secret, name: db}\n    patch: |-\n      - op: replace\n        path: /data/PASSWORD\n        value: x\n';
    assert.deepEqual(compositionOf(documentOf('prod/kustomization.yaml', patch), [], false)?.sets[0], 'Secret/db:data.PASSWORD');
  });
});
