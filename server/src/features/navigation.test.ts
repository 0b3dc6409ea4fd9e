import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../test/support/fixture.ts';
import { definitionsAt, usesAt } from './navigation.ts';

async function at(text: string): Promise<{ definitions: string[]; uses: string[]; others: string[] }> {
  const { host, fixture } = await analyseFixture(text);
  const { path, offset } = fixture.cursor!;
  const facts = [...host.view.files()].find((one) => one.path === path)!;
  const named = (places: ReturnType<typeof usesAt>): string[] => places.map((place) => `${place.facts.path}:${place.keyPath.join('.')}`);
  return {
    definitions: named(definitionsAt(facts, offset, host.view)),
    uses: named(usesAt(facts, offset, host.view, true)),
    others: named(usesAt(facts, offset, host.view, false)),
  };
}

describe('navigation', () => {
  it('leads from a reference to the Secret of the cluster', async () => {
    const { definitions } = await at(`//- /k8s/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: orders-db
stringData:
  password: {{fake:password:1}}
//- /k8s/app.yaml
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  containers:
    - name: app
      env:
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: orders$0-db
              key: password
`);
    assert.deepEqual(definitions, ['k8s/secret.yaml:metadata.name']);
  });

  it('leads from a use of a role to the resource that makes it', async () => {
    const { definitions, uses, others } = await at(`//- /infra/main.tf
resource "aws_iam_role" "orders" {
  name = "orders"
}
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.$0orders.arn
}
`);
    assert.deepEqual(definitions, ['infra/main.tf:resource.aws_iam_role.orders']);
    assert.deepEqual(uses, ['infra/main.tf:resource.aws_iam_role.orders', 'infra/main.tf:resource.aws_lambda_function.orders.role']);
    assert.deepEqual(others, ['infra/main.tf:resource.aws_lambda_function.orders.role']);
  });

  it('finds every place of a shared credential and of a reference', async () => {
    const shared = '//- /a/.env\nX_PASSWORD={{fake:password:2}}\n//- /b/.env\nX_PASSWORD=$0{{fake:password:2}}\n';
    assert.deepEqual((await at(shared)).uses, ['a/.env:X_PASSWORD', 'b/.env:X_PASSWORD']);
    const reference = '//- /a/.env\nX=op://team/db/pw\n//- /b/.env\nY=op://te$0am/db/pw\n';
    assert.deepEqual((await at(reference)).uses, ['a/.env:X', 'b/.env:Y']);
  });

  it('gives nothing where nothing stands', async () => {
    assert.deepEqual(await at('//- /a/.env\nLOG_LEVEL=de$0bug\n'), { definitions: [], uses: [], others: [] });
  });
});
