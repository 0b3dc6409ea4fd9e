import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../test/support/fixture.ts';
import { lensesOf, type LensOptions } from './lenses.ts';

const both: LensOptions = { identities: true, environment: true };

async function lenses(text: string, path: string, options = both): Promise<string[]> {
  const { host } = await analyseFixture(text);
  const facts = [...host.view.files()].find((one) => one.path === path)!;
  return lensesOf(facts, host.view, options).map(
    ({ range, title, places }) => `${range.start} ${title}${places ? ` -> ${places.length}` : ''}`,
  );
}

const shared = `//- /deploy/staging/app.env
DB_PASSWORD={{fake:password:1}}
//- /deploy/prod/app.env
DB_PASSWORD={{fake:password:1}}
OTHER_PASSWORD={{fake:password:2}}
//- /deploy/prod/worker.env
DB_PASSWORD={{fake:password:1}}
`;

describe('lenses', () => {
  it('say where a shared identity stands, and the environment of the file with the reason', async () => {
    assert.deepEqual(await lenses(shared, 'deploy/prod/app.env'), [
      '0 production · directory deploy/prod',
      '12 in 2 environments · 3 places -> 3',
    ]);
    assert.deepEqual(await lenses(shared, 'deploy/staging/app.env'), [
      '0 staging · directory deploy/staging',
      '12 in 2 environments · 3 places -> 3',
    ]);
  });

  it('put the place in the file itself first', async () => {
    const { host } = await analyseFixture(shared);
    const facts = [...host.view.files()].find((one) => one.path === 'deploy/staging/app.env')!;
    const [lens] = lensesOf(facts, host.view, { identities: true, environment: false });
    assert.deepEqual(
      lens!.places!.map((place) => place.facts.path),
      ['deploy/staging/app.env', 'deploy/prod/app.env', 'deploy/prod/worker.env'],
    );
  });

  it('can be switched off one by one', async () => {
    assert.deepEqual(await lenses(shared, 'deploy/prod/app.env', { identities: false, environment: true }), [
      '0 production · directory deploy/prod',
    ]);
    assert.deepEqual(await lenses(shared, 'deploy/prod/app.env', { identities: true, environment: false }), [
      '12 in 2 environments · 3 places -> 3',
    ]);
    assert.deepEqual(await lenses(shared, 'deploy/prod/app.env', { identities: false, environment: false }), []);
  });

  it('are not shown over what stands in one file of one environment', async () => {
    assert.deepEqual(
      await lenses('//- /config/app.env\nA_PASSWORD={{fake:password:3}}\nB_PASSWORD={{fake:password:3}}\n', 'config/app.env'),
      [],
    );
  });

  it('are not shown over templates and for them', async () => {
    const text = '//- /config/.env.example\nA_PASSWORD={{fake:password:4}}\n//- /config/app.env\nA_PASSWORD={{fake:password:4}}\n';
    assert.deepEqual(await lenses(text, 'config/.env.example', { identities: true, environment: false }), []);
    assert.deepEqual(await lenses(text, 'config/app.env'), []);
  });

  it('count a base once in each environment that takes it in', async () => {
    const text = `//- /k8s/base/kustomization.yaml
resources: [deployment.yaml]
//- /k8s/base/deployment.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: orders
data:
  ROLE: arn:aws:iam::444455556666:role/orders
//- /k8s/overlays/prod/kustomization.yaml
resources: [../../base]
//- /k8s/overlays/staging/kustomization.yaml
resources: [../../base]
`;
    assert.deepEqual(await lenses(text, 'k8s/base/deployment.yaml'), ['0 production, staging', '70 in 2 environments · 1 place -> 1']);
  });

  it('hold no value', async () => {
    const { host, fixture } = await analyseFixture(shared);
    const value = /DB_PASSWORD=(.+)/.exec(fixture.files.get('deploy/prod/app.env')!)![1]!;
    for (const facts of host.view.files()) for (const { title } of lensesOf(facts, host.view, both)) assert.ok(!title.includes(value));
  });
});
