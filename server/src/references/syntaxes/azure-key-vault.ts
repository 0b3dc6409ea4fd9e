import { eachMatch, environmentName, isPlainName, segment, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const app =
  /@Microsoft\.KeyVault\(\s?(?:SecretUri\s?=\s?https:\/\/([A-Za-z0-9-]{3,24})\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/([A-Za-z0-9-]{1,127})(?:\/([0-9a-f]{32})?)?|VaultName\s?=\s?([A-Za-z0-9-]{3,24})\s?;\s?SecretName\s?=\s?([A-Za-z0-9-]{1,127})(?:\s?;\s?SecretVersion\s?=\s?([0-9a-f]{0,32}))?)\s?\)/dg;
const plain = /https:\/\/([A-Za-z0-9-]{3,24})\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/([A-Za-z0-9-]{1,127})/dg;

/** Parameter files of Bicep: `getSecret(subscription, resource group, vault, secret[, version])`. */
const bicep =
  /(?<![\w.])(?:az\.)?getSecret\(\s{0,8}(?:'[^'\n]{0,128}'\s{0,8},\s{0,8}){2}'([A-Za-z0-9-]{3,24})'\s{0,8},\s{0,8}'([A-Za-z0-9-]{1,127})'(?:\s{0,8},\s{0,8}'([^'\n]{0,64})')?\s{0,8}\)/dg;

const arm = /\/providers\/Microsoft\.KeyVault\/vaults\/([A-Za-z0-9-]{3,24})$/d;

/** The name of the address, or the closing sign, when nothing else is missing. */
function completionOf(value: string): RecognisedReference['completion'] {
  const open = '@Microsoft.KeyVault('.length;
  for (const [at, text] of [
    [open, 'SecretUri='],
    [value.length, ')'],
  ] as const) {
    const completed = value.slice(0, at) + text + value.slice(at);
    const match = completed.matchAll(app).next().value;
    if (match?.[0].length === completed.length) return { start: at, end: at, text };
  }
  return undefined;
}

/** App Service and Functions: `@Microsoft.KeyVault(SecretUri=…)`; also the address of a secret itself, and `getSecret` of Bicep. */
const syntax: ReferenceSyntax = {
  id: 'azure-key-vault',
  provider: 'azure-key-vault',
  store: { kind: 'manager', global: true },
  title: 'Azure Key Vault',
  source: 'https://learn.microsoft.com/azure/app-service/app-service-key-vault-references',
  markers: ['@Microsoft.KeyVault', '.vault.', 'keyVault', 'KeyVault', 'getSecret('],
  recognise({ entry, sibling, format }) {
    const { keyPath } = entry;
    if (format === 'bicep' && entry.quoting === 'none')
      return eachMatch(entry.value, bicep, (match) => {
        const [vault, name] = [segment(match, 1)!, segment(match, 2)!];
        return { locator: { store: vault.text, path: name.text, version: match[3] }, segments: segments(vault, name) };
      });
    // The id of a vault in the parameters of an ARM template, and the input of the AzureKeyVault task.
    const id = keyPath.at(-2) === 'keyVault' && keyPath.at(-1) === 'id' ? arm.exec(entry.value) : null;
    if (id) return [{ start: 0, end: entry.value.length, locator: { store: id[1], path: '' }, segments: segments(segment(id, 1)) }];
    if (/^keyVaultName$/i.test(keyPath.at(-1) ?? '') && keyPath.at(-2) === 'inputs' && isPlainName(entry.value))
      return [
        wholeValue(entry.value, {
          locator: { store: entry.value, path: sibling('SecretsFilter') ?? sibling('secretsFilter') ?? '' },
          segments: segments(valueSegment(entry.value)),
        }),
      ];
    const found = eachMatch(entry.value, app, (match) => {
      const [vault, name] = [segment(match, 1) ?? segment(match, 4)!, segment(match, 2) ?? segment(match, 5)!];
      return { locator: { store: vault.text, path: name.text, version: match[3] ?? match[6] }, segments: segments(vault, name) };
    });
    // Bicep and ARM put the address together from parts.
    if (found.length === 0 && /^@Microsoft\.KeyVault\([^'"$\[\]]{0,500}$/.test(entry.value))
      return [
        wholeValue(entry.value, {
          locator: { path: '' },
          malformed: 'a Key Vault reference is `@Microsoft.KeyVault(SecretUri=https://…/secrets/NAME)` or `(VaultName=…;SecretName=…)`',
          completion: completionOf(entry.value),
        }),
      ];
    return found.length > 0
      ? found
      : eachMatch(entry.value, plain, (match) => ({
          locator: { store: match[1], path: match[2]! },
          segments: segments(segment(match, 1), segment(match, 2)),
        }));
  },
  render(target) {
    if (target.platform !== 'dotnet' && !/appsettings|local\.settings/i.test(target.path)) return undefined;
    const vault = `kv-${target.service}-${environmentName(target)}`
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 24)
      .replace(/-+$/, '');
    const name = target.keyPath.join('--').replace(/[^A-Za-z0-9-]/g, '-');
    return {
      text: `@Microsoft.KeyVault(VaultName=${vault};SecretName=${name})`,
      locator: { store: vault, path: name },
      needs: 'App Service or Functions settings; in files, the Key Vault configuration provider',
    };
  },
};
export default syntax;
