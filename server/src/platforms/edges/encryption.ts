import { environmentsIn } from '../../environment/tokens.ts';
import { strengthOf } from '../../environment/ambiguity.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { EdgeEnvironment } from '../../model/edge.ts';
import type { EdgeReader, EdgeSink } from '../edgeReader.ts';
import { entriesOf } from './_documents.ts';

const rulesFile = /(?:^|\/)\.sops\.ya?ml$/;
const attributes = /(?:^|\/)\.gitattributes$/;
/** Keys of SOPS that have names. https://getsops.io/docs/#using-sops-yaml-conf-to-select-kms-pgp-and-age-for-new-files */
const named =
  /^(?:kms|arn|gcp_kms|resource_id|azure_keyvault|vault_url|vaultUrl|hc_vault_transit_uri|hc_vault|vault_address|key_name|aws_profile)$/;

/**
 * Keys that encrypt files: of SOPS by its rules and within the encrypted files, of git-crypt by its attributes. What a key of another
 * environment opens is open to that environment.
 */
const reader: EdgeReader = {
  id: 'encryption',
  markers: ['sops', 'git-crypt'],
  paths: /(?:^|\/)\.(?:sops\.ya?ml|gitattributes)$/,
  document({ document }, sink) {
    if (attributes.test(document.file.path)) readAttributes(document.file.text, sink);
    else if (rulesFile.test(document.file.path)) readRules(document, sink);
    else
      for (const { keyPath, chosen } of entriesOf(document)) {
        const at = keyPath.indexOf('sops');
        if (at >= 0 && at <= 1 && named.test(keyPath.at(-1)!)) sink.name('key', chosen, { keyPath, kind: 'encryption' });
      }
  },
};
export default reader;

/** The environment of a pattern of paths, where its words name exactly one for sure. */
function ofPattern(pattern: string, what: string): EdgeEnvironment | undefined {
  const hits = environmentsIn(pattern.replace(/\\./g, '.')).filter((hit) => hit.tier !== 'shared' && strengthOf(hit.text) !== 'vague');
  const [first] = hits;
  if (!first || hits.some((hit) => hit.environment !== first.environment)) return undefined;
  return { environment: first.environment, tier: first.tier, reason: `${what} \`${pattern}\`` };
}

function readRules(document: ConfigDocument, sink: EdgeSink): void {
  const choosers = new Map<string, EdgeEnvironment>();
  for (const { keyPath, entry } of entriesOf(document)) {
    const chooser = keyPath[0] === 'creation_rules' && keyPath[2] === 'path_regex' ? ofPattern(entry.value, 'rule for paths') : undefined;
    if (chooser) choosers.set(keyPath[1]!, chooser);
  }
  for (const { keyPath, chosen } of entriesOf(document)) {
    const chooser = keyPath[0] === 'creation_rules' ? choosers.get(keyPath[1]!) : undefined;
    const key = [...keyPath].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
    if (chooser && named.test(key)) sink.name('key', chosen, { keyPath, kind: 'encryption', chooser });
  }
}

/** `secrets/prod/** filter=git-crypt-prod`. https://github.com/AGWA/git-crypt/blob/master/doc/multiple_keys.md */
function readAttributes(text: string, sink: EdgeSink): void {
  for (const match of text.matchAll(/^([^\s#]{1,200})[ \t].{0,200}?\bfilter=git-crypt-([\w-]{1,60})/gm)) {
    const chooser = ofPattern(match[1]!, 'pattern of paths');
    const start = match.index + match[0].length - match[2]!.length;
    if (chooser)
      sink.name(
        'git-crypt key',
        { value: match[2]!, range: { start, end: start + match[2]!.length } },
        { keyPath: [match[1]!], kind: 'encryption', chooser, vocabulary: true },
      );
  }
}
