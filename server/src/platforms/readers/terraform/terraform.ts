import type { Entry } from '../../../model/document.ts';
import type { PlatformFacts, PlatformReader, ReaderContext } from '../../reader.ts';
import { readAws, readAwsDocument } from './_terraformAws.ts';
import { documentName, isTemplated, resourcesOf, type TerraformBlock, type TerraformFacts } from './_terraformBlocks.ts';
import { readClouds } from './_terraformClouds.ts';
import { readIdentities, readUses } from './_terraformIdentities.ts';
import { readBackends, readSettings, sharedResourceOf } from './_terraformSettings.ts';

/** Terraform, OpenTofu and Terragrunt: identities, rights, trusts and what environments could share. */
const reader: PlatformReader = {
  id: 'terraform',
  formats: ['hcl', 'json'],
  markers: [
    'resource "',
    'resource aws',
    'resource azure',
    'resource google',
    'resource kubernetes',
    'resource"',
    'aws_iam_',
    'backend "',
    'remote_state',
    ':kms:',
    'module "',
  ],
  read(context): PlatformFacts | undefined {
    const { document } = context;
    if (document.format === 'json' && !/\.(?:tf|tofu)\.json$/i.test(document.file.path)) return undefined;
    const root = context.trees[0];
    if (!root) return undefined;
    const facts = factsOf(context);
    readBackends(root, facts);
    const resources = [...facts.byAddress.values()];
    for (const block of resources) {
      if (block.type.startsWith('aws_')) readAws(block, facts);
      else readClouds(block, facts);
      readIdentities(block, facts);
      readSettings(block, facts);
    }
    for (const block of facts.documents.values()) readAwsDocument(block, facts);
    for (const entry of document.entries) {
      readUses(entry, facts);
      const shared = entry.keyPath[0] === 'terraform' ? undefined : sharedResourceOf(entry);
      if (shared) facts.resources.push(shared);
    }
    const { workloads, grants, trusts, weaknesses, identities } = facts;
    const found = [workloads, grants, trusts, weaknesses, facts.resources].some((list) => list.length > 0);
    if (!found && identities.length === 0) return undefined;
    return {
      infrastructure: found ? { workloads, grants, trusts, weaknesses, resources: facts.resources } : undefined,
      identities,
    };
  },
};

function factsOf({ document, trees, map }: ReaderContext): TerraformFacts {
  const { path, text } = document.file;
  const byAddress = new Map<string, TerraformBlock>();
  for (const block of resourcesOf(trees[0]!, 'resource')) byAddress.set(`${block.type}.${block.name}`, block);
  const documents = new Map<string, TerraformBlock>();
  for (const block of resourcesOf(trees[0]!, 'data')) if (block.type === 'aws_iam_policy_document') documents.set(block.name, block);
  const documentUsers = new Map<string, TerraformBlock[]>();
  for (const entry of document.entries) noteUser(entry, byAddress, documentUsers);
  return {
    text,
    map,
    directory: path.slice(0, path.lastIndexOf('/') + 1),
    workloads: [],
    grants: [],
    trusts: [],
    weaknesses: [],
    resources: [],
    identities: [],
    byAddress,
    documents,
    pointers: new Map(),
    documentUsers,
  };
}

function noteUser(entry: Entry, byAddress: ReadonlyMap<string, TerraformBlock>, users: Map<string, TerraformBlock[]>): void {
  if (entry.keyPath[0] !== 'resource' || !isTemplated(entry) || !entry.value.includes('aws_iam_policy_document')) return;
  const name = documentName(entry.value);
  const block = byAddress.get(`${entry.keyPath[1] ?? ''}.${entry.keyPath[2] ?? ''}`);
  if (name === undefined || !block) return;
  const list = users.get(name);
  if (list) list.push(block);
  else users.set(name, [block]);
}

export default reader;
