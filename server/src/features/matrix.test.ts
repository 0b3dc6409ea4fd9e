import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../test/support/fixture.ts';
import { emptyPolicy } from '../policy/policy.ts';
import { identitiesOf } from './identities.ts';
import { matrixOf, type Matrix } from './matrix.ts';

async function matrix(text: string): Promise<Matrix> {
  const { host } = await analyseFixture(text);
  return matrixOf(
    identitiesOf(
      host.view,
      (uri) => host.findings(uri),
      () => emptyPolicy,
    ),
  );
}

/** Each row as `title: count of its cells`, `!` where a wall is crossed, `-` where the identity does not stand. */
function drawn({ columns, rows }: Matrix): string[] {
  return [
    columns.map((column) => column.environment).join(' '),
    ...rows.map(
      ({ identity, cells }) =>
        `${identity.title}: ${cells.map((cell) => (cell ? `${cell.places.length}${cell.crossing ? '!' : ''}` : '-')).join(' ')}`,
    ),
  ];
}

describe('matrix', () => {
  it('has a column for each environment, production first, and a row for each identity, crossings first', async () => {
    const text = `//- /deploy/staging/app.env
DB_PASSWORD={{fake:password:1}}
//- /deploy/prod/app.env
DB_PASSWORD={{fake:password:1}}
MAIL_PASSWORD={{fake:password:2}}
//- /deploy/prod/worker.env
DB_PASSWORD={{fake:password:1}}
//- /config/app.env
CACHE_PASSWORD={{fake:password:3}}
`;
    assert.deepEqual(drawn(await matrix(text)), [
      'production staging unknown',
      'Password: DB_PASSWORD: 2! 1! -',
      'Password: CACHE_PASSWORD: - - 1',
      'Password: MAIL_PASSWORD: 1 - -',
    ]);
  });

  it('shows a base once in each environment that takes it in', async () => {
    const text = `//- /k8s/base/kustomization.yaml
resources: [config.yaml]
//- /k8s/base/config.yaml
apiVersion: v1
kind: ConfigMap
metadata: {name: orders}
data: {ROLE: "arn:aws:iam::444455556666:role/orders"}
//- /k8s/overlays/prod/kustomization.yaml
resources: [../../base]
//- /k8s/overlays/dev/kustomization.yaml
resources: [../../base]
`;
    const [head, ...rows] = drawn(await matrix(text));
    assert.equal(head, 'production development');
    assert.match(rows[0]!, /^IAM role orders \(444455556666\): 1!? 1!?$/);
  });

  it('is empty where nothing stands', async () => {
    assert.deepEqual(await matrix('//- /a.env\nLOG_LEVEL=debug\n'), { columns: [], rows: [] });
  });
});
