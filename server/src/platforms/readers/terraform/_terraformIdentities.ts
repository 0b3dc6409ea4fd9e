import type { Entry } from '../../../model/document.ts';
import type { IdentityMark, IdentityMention } from '../../../model/identity.ts';
import { at } from '../../../syntax/tree.ts';
import { documentStatements, statementsOf, termsOf } from '../iam/_iam.ts';
import {
  blockHead,
  blockPointer,
  documentName,
  givenName,
  idOf,
  isRotated,
  isTemplated,
  policyOf,
  type TerraformBlock,
  type TerraformFacts,
} from './_terraformBlocks.ts';

/** Resources that are an identity, and what people call it. */
export const identityTypes: Readonly<Record<string, readonly [IdentityMark, string]>> = {
  aws_iam_role: ['role', 'IAM role'],
  aws_iam_user: ['arn', 'IAM user'],
  google_service_account: ['service-account', 'Google service account'],
  azurerm_user_assigned_identity: ['application', 'managed identity'],
  azuread_application: ['application', 'application'],
  azuread_application_registration: ['application', 'application'],
  azuread_service_principal: ['application', 'service principal'],
  kubernetes_service_account: ['service-account', 'ServiceAccount'],
  kubernetes_service_account_v1: ['service-account', 'ServiceAccount'],
};

const noExpiry = 'it has no expiry and works until somebody deletes it';

/** Resources that make a credential which works until somebody deletes it. */
const keyTypes: Readonly<Record<string, readonly [IdentityMark, string, string]>> = {
  aws_iam_access_key: ['access-key-id', 'IAM access key', noExpiry],
  aws_iam_service_specific_credential: ['access-key-id', 'service-specific credential of IAM', noExpiry],
  google_service_account_key: ['service-account', 'key of a Google service account', noExpiry],
  google_storage_hmac_key: ['access-key-id', 'HMAC key of Cloud Storage', noExpiry],
  alicloud_ram_access_key: ['access-key-id', 'RAM access key', noExpiry],
  ibm_iam_api_key: ['access-key-id', 'IAM API key', noExpiry],
  ibm_iam_service_api_key: ['access-key-id', 'IAM API key of a service', noExpiry],
  yandex_iam_service_account_static_access_key: ['access-key-id', 'static access key', noExpiry],
  yandex_iam_service_account_key: ['service-account', 'key of a service account', noExpiry],
  oci_identity_customer_secret_key: ['access-key-id', 'customer secret key', noExpiry],
  digitalocean_spaces_key: ['access-key-id', 'Spaces key', noExpiry],
};

/** Secrets of applications: their end is an argument. Default of azuread: two years. */
const passwordTypes: Readonly<Record<string, string>> = {
  azuread_application_password: 'client secret of an application',
  azuread_service_principal_password: 'password of a service principal',
};

/** Resources that run code, and what people call them. */
const workloadTypes: Readonly<Record<string, string>> = {
  aws_lambda_function: 'Lambda function',
  aws_ecs_task_definition: 'ECS task definition',
  aws_ecs_service: 'ECS service',
  aws_instance: 'EC2 instance',
  aws_launch_template: 'launch template',
  aws_batch_job_definition: 'Batch job',
  aws_codebuild_project: 'CodeBuild project',
  aws_glue_job: 'Glue job',
  aws_sfn_state_machine: 'state machine',
  aws_apprunner_service: 'App Runner service',
  google_cloud_run_service: 'Cloud Run service',
  google_cloud_run_v2_service: 'Cloud Run service',
  google_cloud_run_v2_job: 'Cloud Run job',
  google_cloudfunctions_function: 'Cloud Function',
  google_cloudfunctions2_function: 'Cloud Function',
  google_compute_instance: 'Compute instance',
  google_app_engine_standard_app_version: 'App Engine version',
  azurerm_linux_web_app: 'web app',
  azurerm_windows_web_app: 'web app',
  azurerm_app_service: 'web app',
  azurerm_linux_function_app: 'function app',
  azurerm_windows_function_app: 'function app',
  azurerm_function_app: 'function app',
  azurerm_container_app: 'container app',
  azurerm_container_group: 'container group',
  azurerm_linux_virtual_machine: 'virtual machine',
  azurerm_windows_virtual_machine: 'virtual machine',
  kubernetes_deployment: 'Deployment',
  kubernetes_deployment_v1: 'Deployment',
  kubernetes_stateful_set: 'StatefulSet',
  kubernetes_stateful_set_v1: 'StatefulSet',
  kubernetes_cron_job_v1: 'CronJob',
  kubernetes_job_v1: 'Job',
};

/** What a resource block declares or runs. */
export function readIdentities(block: TerraformBlock, facts: TerraformFacts): void {
  const { type, node } = block;
  const address = `${type}.${block.name}`;
  const head = (): IdentityMention['range'] => blockHead(facts.text, node);
  const workload = Object.hasOwn(workloadTypes, type) ? workloadTypes[type] : undefined;
  if (workload !== undefined) {
    facts.workloads.push({
      id: `terraform:${address}`,
      title: `${workload} ${givenName(block)}`,
      range: node.range,
      head: head(),
    });
    return;
  }
  const declared = (mark: IdentityMark, title: string, more: Partial<IdentityMention> = {}): void => {
    facts.identities.push({
      mark,
      id: idOf(facts, address),
      title: `${title} ${givenName(block)}`,
      range: head(),
      keyPath: node.keyPath,
      pointsTo: blockPointer(block, facts),
      role: 'declares',
      local: true,
      ...more,
    });
  };
  if (Object.hasOwn(identityTypes, type)) {
    const [mark, title] = identityTypes[type]!;
    declared(mark, title, isUsedWithin(block, facts) ? {} : { role: undefined });
  } else if (Object.hasOwn(keyTypes, type)) {
    const [mark, title, why] = keyTypes[type]!;
    if (!isRotated(facts, node)) declared(mark, title, { longLived: why });
  } else if (Object.hasOwn(passwordTypes, type)) {
    if (!isRotated(facts, node)) declared('application', passwordTypes[type]!, passwordEnd(block));
  } else if (/^kubernetes_secret(?:_v1)?$/.test(type) && termsOf(at(node, 'type'))[0]?.text === 'kubernetes.io/service-account-token')
    declared('service-account', 'token of a ServiceAccount in', { longLived: noExpiry });
}

/** Whether only the module can use the identity: nothing outside may become it, and no name leads to it. */
function isUsedWithin(block: TerraformBlock, facts: TerraformFacts): boolean {
  if (block.type === 'google_service_account' || block.type === 'azurerm_user_assigned_identity') return true;
  if (block.type !== 'aws_iam_role') return false;
  const attribute = at(block.node, 'assume_role_policy');
  const document = facts.documents.get(documentName(attribute?.entry?.value) ?? '');
  const statements = document ? documentStatements(document.node) : statementsOf(policyOf(attribute));
  const principals = statements.flatMap((statement) => statement.principals);
  return principals.length > 0 && principals.every(({ kind }) => kind === 'Service');
}

const year = 8_760;

/** Only an end that is told is judged: without one the provider or the directory sets it. */
function passwordEnd(block: TerraformBlock): Partial<IdentityMention> {
  const end = termsOf(at(block.node, 'end_date'))[0]?.text;
  if (end !== undefined) {
    const date = /^\d{4}-\d{2}-\d{2}T/.test(end) ? Date.parse(end) : Number.NaN;
    return Number.isNaN(date) ? {} : { expires: date };
  }
  const hours = Number(/^(\d{1,9})h/.exec(termsOf(at(block.node, 'end_date_relative'))[0]?.text ?? '')?.[1] ?? 0);
  return hours > 2 * year ? { longLived: `it works for ${Math.round(hours / 24)} days` } : {};
}

/** Blocks in which naming an identity gives it rights, which is no use of it. */
const noUse = /^aws_iam_.{0,60}polic|^google_(?!service_account_iam_).{1,60}_iam_|role_assignment|role_binding/;

const mentioned =
  /(?:^|[^\w.])(aws_iam_role|aws_iam_user|google_service_account|azurerm_user_assigned_identity|azuread_application|azuread_service_principal|kubernetes_service_account(?:_v1)?)\.([A-Za-z_][\w-]{0,127})/g;

/** Words of which one stands in every value in which an identity is used. */
const identityWords =
  /aws_iam_(?:role|user)\.|google_service_account\.|azurerm_user_assigned_identity\.|azuread_(?:application|service_principal)\.|kubernetes_service_account/;

/** Where a block, output or module takes an identity of the module. */
export function readUses(entry: Entry, facts: TerraformFacts): void {
  if (entry.value.length > 20_000 || !isTemplated(entry) || !identityWords.test(entry.value)) return;
  const [kind, type = '', name = ''] = entry.keyPath;
  if (kind === 'resource' && (noUse.test(type) || Object.hasOwn(identityTypes, type))) return;
  if (kind === 'data' && type === 'aws_iam_policy_document') return;
  if (entry.keyPath.includes('depends_on')) return;
  const seen = new Set<string>();
  for (const match of entry.value.matchAll(mentioned)) {
    const address = `${match[1]!}.${match[2]!}`;
    if (seen.has(address) || address === `${type}.${name}`) continue;
    seen.add(address);
    const start = match.index + match[0].length - address.length;
    const target = facts.byAddress.get(address);
    const [mark, title] = identityTypes[match[1]!]!;
    facts.identities.push({
      mark,
      id: idOf(facts, address),
      title: `${title} ${target ? givenName(target) : match[2]!}`,
      range: entry.verbatim
        ? { start: entry.valueRange.start + start, end: entry.valueRange.start + start + address.length }
        : entry.valueRange,
      keyPath: entry.keyPath,
      pointsTo: target && blockPointer(target, facts),
      role: 'uses',
      local: true,
    });
  }
}
