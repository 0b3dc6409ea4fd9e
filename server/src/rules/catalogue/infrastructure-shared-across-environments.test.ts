import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'infrastructure-shared-across-environments';

const both = (file: string, one: string, other = one): string =>
  `//- /environments/staging/${file}\n${one}\n//- /environments/prod/${file}\n${other}`;
const backend = (bucket: string, key: string): string =>
  `terraform {\n  backend "s3" {\n    bucket = "${bucket}"\n    key = "${key}"\n  }\n}`;
const plain = (text: string): string => text.replace(/[⟪⟫⟦⟧⟬⟭]/g, '');
const zone = 'resource "aws_route53_record" "www" {\n  zone_id = "⟬Z0123456789ABCDEFGHIJ⟭"\n}';
const kms =
  'resource "aws_s3_bucket" "data" {\n  kms_master_key_id = "⟬arn:aws:kms:eu-west-1:444455556666:key/1b2c3d4e-0000-4000-8000-000000000001⟭"\n}';
const peer = 'resource "aws_vpc_peering_connection" "tools" {\n  peer_vpc_id = "⟬vpc-0a1b2c3d4e5f60718⟭"\n}';
const image = 'resource "aws_lambda_function" "orders" {\n  image_uri = "⟬444455556666.dkr.ecr.eu-west-1.amazonaws.com/orders:1⟭"\n}';
const logs = 'resource "aws_flow_log" "vpc" {\n  log_destination = "⟬arn:aws:s3:::acme-flow-logs⟭"\n}';

describe(id, () => {
  const fires: Record<string, string> = {
    'one cache under the same key':
      '//- /.env.staging\nREDIS_URL=rediss://cache.acme.test:6379/0\n#                  ^^^^^^^^^^^^^^^ info\n//- /.env.production\nREDIS_URL=rediss://cache.acme.test:6379/0\n#                  ^^^^^^^^^^^^^^^ info',
    'one state': both('main.tf', backend('acme-state', '⟪orders.tfstate⟫')),
    'one state of Terragrunt': both(
      'terragrunt.hcl',
      'remote_state {\n  backend = "gcs"\n  config = {\n    bucket = "acme-state"\n    prefix = "⟪orders⟫"\n  }\n}',
    ),
    'one state of Azure': both(
      'main.tf',
      'terraform {\n  backend "azurerm" {\n    storage_account_name = "acmestate"\n    container_name = "tf"\n    key = "⟪orders.tfstate⟫"\n  }\n}',
    ),
    'one hosted zone': both('dns.tf', zone),
    'one encryption key': both('s3.tf', kms),
    'one peer network': both('vpc.tf', peer),
    'one registry': both('lambda.tf', image),
    'one log sink': both('logs.tf', logs),
    'a key in CloudFormation': both(
      'stack.yaml',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Data:\n    Type: AWS::SQS::Queue\n    Properties:\n      KmsMasterKeyId: ⟬arn:aws:kms:eu-west-1:444455556666:key/1b2c3d4e-0000-4000-8000-000000000001⟭',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a cache of their own each':
      '//- /.env.staging\nREDIS_URL=rediss://cache.acme.test:6379/0\n//- /.env.production\nREDIS_URL=rediss://cache2.acme.test:6379/0',
    'a site that holds no data':
      '//- /.env.staging\nDOCS_URL=https://docs.acme.test\n//- /.env.production\nDOCS_URL=https://docs.acme.test',
    'lower environments among themselves':
      '//- /.env.staging\nREDIS_URL=rediss://cache.acme.test:6379/0\n//- /.env.development\nREDIS_URL=rediss://cache.acme.test:6379/0',
    'two states': both('main.tf', backend('acme-state', 'staging/orders.tfstate'), backend('acme-state', 'prod/orders.tfstate')),
    'a partial backend': both('main.tf', 'terraform {\n  backend "s3" {\n    bucket = "acme-state"\n  }\n}'),
    'a backend of variables': both('main.tf', backend('${local.bucket}', 'orders.tfstate')),
    'a key of a module': both('s3.tf', 'resource "aws_s3_bucket" "data" {\n  kms_master_key_id = aws_kms_key.data.arn\n}'),
    'one environment': `//- /environments/prod/dns.tf\n${plain(zone)}\n//- /environments/prod/other.tf\n${plain(zone)}`,
    'no environment': `//- /a/dns.tf\n${plain(zone)}\n//- /b/dns.tf\n${plain(zone)}`,
    'two networks': both('vpc.tf', plain(peer), plain(peer).replace('0718', '0719')),
    'a module that both take in':
      '//- /modules/dns/main.tf\n' +
      plain(zone) +
      '\n//- /environments/staging/main.tf\nmodule "dns" {\n  source = "../../modules/dns"\n}\n//- /environments/prod/main.tf\nmodule "dns" {\n  source = "../../modules/dns"\n}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
