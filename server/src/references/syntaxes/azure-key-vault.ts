import { eachMatch, environmentName, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const app =
  /@Microsoft\.KeyVault\(\s?(?:SecretUri\s?=\s?https:\/\/([a-z0-9-]{3,24})\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/([A-Za-z0-9-]{1,127})(?:\/([0-9a-f]{32})?)?|VaultName\s?=\s?([A-Za-z0-9-]{3,24})\s?;\s?SecretName\s?=\s?([A-Za-z0-9-]{1,127})(?:\s?;\s?SecretVersion\s?=\s?([0-9a-f]{0,32}))?)\s?\)/dg;
const plain = /https:\/\/([a-z0-9-]{3,24})\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\/([A-Za-z0-9-]{1,127})/dg;

/** App Service and Functions: `@Microsoft.KeyVault(SecretUri=…)`; also the address of a secret itself. */
const syntax: ReferenceSyntax = {
  id: 'azure-key-vault',
  provider: 'azure-key-vault',
  title: 'Azure Key Vault',
  source: 'https://learn.microsoft.com/azure/app-service/app-service-key-vault-references',
  markers: ['@Microsoft.KeyVault', '.vault.'],
  recognise({ entry }) {
    const found = eachMatch(entry.value, app, (match) => {
      const [vault, name] = [segment(match, 1) ?? segment(match, 4)!, segment(match, 2) ?? segment(match, 5)!];
      return { locator: { store: vault.text, path: name.text, version: match[3] ?? match[6] }, segments: segments(vault, name) };
    });
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
      .slice(0, 24);
    const name = target.keyPath.join('--').replace(/[^A-Za-z0-9-]/g, '-');
    return {
      text: `@Microsoft.KeyVault(VaultName=${vault};SecretName=${name})`,
      locator: { store: vault, path: name },
      needs: 'App Service or Functions settings; in files, the Key Vault configuration provider',
    };
  },
};
export default syntax;
