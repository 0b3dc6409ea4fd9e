import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { effectiveKeys } from '../../model/effectiveKey.ts';
import { defaultParseLimits } from '../../syntax/format.ts';
import { formatFor } from '../../syntax/formatRegistry.ts';
import { mentionsIn } from './mentions.ts';

/** What a text names, each as `kind name` with the exact text that is underlined where it differs. */
function named(path: string, text: string): string[] {
  const { entries } = formatFor(path).parse(text, defaultParseLimits);
  const keys = effectiveKeys(entries, ['host', 'hostname', 'server', 'address', 'account', 'database', 'dbname']);
  return entries.flatMap((entry) => {
    const { identities, endpoints } = mentionsIn(entry, undefined, keys);
    return [
      ...identities.map(({ mark, id }) => `${mark} ${id}`),
      ...endpoints.map(({ kind, name, range }) => {
        const shown = text.slice(range.start, range.end);
        return `${kind} ${name}${shown.toLowerCase() === name ? '' : ` (${shown})`}`;
      }),
    ];
  });
}

describe('mentions of endpoints and identities', () => {
  const cases: Record<string, readonly [path: string, text: string, expected: readonly string[]]> = {
    'a pair of name and value': ['a.yaml', 'env:\n  - name: DB_HOST\n    value: db.prod.acme.test\n', ['host db.prod.acme.test']],
    'an assignment as an item': [
      'a.yaml',
      'literals:\n  - DB_HOST=db.prod.acme.test\n  - UPLOAD_BUCKET=acme-prod-uploads\n',
      ['host db.prod.acme.test', 'bucket acme-prod-uploads'],
    ],
    'attributes of XML': ['app.config', '<a><add key="ApiUrl" value="https://api.acme.test/v1"/></a>', ['host api.acme.test']],
    'elements of a list of HCL': ['a.tfvars', 'rds_instance_ids = ["orders-prod"]\n', ['database orders-prod']],
    'a bucket in the path of its address': [
      '.env',
      'A=https://s3.eu-west-1.amazonaws.com/files.acme.test/x\nB=https://storage.googleapis.com/acme-media/y\n',
      ['bucket files.acme.test', 'bucket acme-media'],
    ],
    'a queue by its address': ['.env', 'Q=https://sqs.eu-west-1.amazonaws.com/444455556666/orders-prod\n', ['queue orders-prod']],
    'names within ARNs': [
      '.env',
      'A=arn:aws:sns:eu-west-1:444455556666:orders-staging\nB=arn:aws:s3:::acme-lake-production/*\nC=arn:aws:dynamodb:eu-west-1:444455556666:table/carts\n',
      [
        'queue orders-staging',
        'account 444455556666 (arn:aws:sns:eu-west-1:444455556666:orders-staging)',
        'bucket acme-lake-production',
        'table carts',
        'account 444455556666 (arn:aws:dynamodb:eu-west-1:444455556666:table/carts)',
      ],
    ],
    'a database on an address': ['.env', 'URL=jdbc:postgresql://10.0.0.4:5432/orders_uat\n', ['database orders_uat']],
    'Oracle by service and by descriptor': [
      '.env',
      'A=jdbc:oracle:thin:@//db.acme.test:1521/ORDERS\nB=(DESCRIPTION=(ADDRESS=(HOST=ora.acme.test)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=SHOP)))\n',
      ['host db.acme.test', 'database orders', 'host ora.acme.test', 'database shop'],
    ],
    'a connection string of ADO.NET': [
      'appsettings.json',
      '{"C": "Server=tcp:orders.database.windows.net,1433;Initial Catalog=Orders;User Id=dbadmin;Password=x"}',
      ['user-at-host user:dbadmin@orders.database.windows.net/orders', 'host orders.database.windows.net', 'database orders'],
    ],
    'a user and its host in keys of their own': [
      'a.yaml',
      'db:\n  host: pg1.acme.internal\n  username: shop\n',
      ['host pg1.acme.internal', 'user-at-host user:shop@pg1.acme.internal'],
    ],
    'a client id without hyphens': [
      'a.json',
      '{"ClientId": "9A41C7E05D2B4F6C8E13A7B90C5D2F48"}',
      ['client-id client-id:9a41c7e05d2b4f6c8e13a7b90c5d2f48'],
    ],
    'a principal by its object id': [
      'a.tfvars',
      'deploy_principal_id = "7c1f0b52-93d4-4c8e-a1b6-52f8e0d3c917"\n',
      ['client-id principal-id:7c1f0b52-93d4-4c8e-a1b6-52f8e0d3c917'],
    ],
    'a service agent of Google': [
      'a.tfvars',
      'member = "serviceAccount:604417782301@cloudbuild.gserviceaccount.com"\n',
      ['email 604417782301@cloudbuild.gserviceaccount.com', 'account 604417782301'],
    ],
    'a role and a project by name': [
      'a.tfvars',
      'worker_role_name = "acme-staging-worker"\nhost_project_id = "acme-network-production"\n',
      ['role acme-staging-worker', 'account acme-network-production'],
    ],
    'nothing in prose, files and public hosts': [
      'a.yaml',
      'host_file: hosts.yaml\ntext: a; b; c\nurl: https://github.com/acme/shop\nsite: the main site\n',
      [],
    ],
  };
  for (const [what, [path, text, expected]] of Object.entries(cases)) it(what, () => assert.deepEqual(named(path, text), expected));
});
