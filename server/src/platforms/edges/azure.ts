import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

/** What the Azure CLI works on. https://learn.microsoft.com/cli/azure/reference-index */
const reader: EdgeReader = {
  id: 'azure',
  markers: [
    'az account',
    'az aks',
    'az webapp',
    'az functionapp',
    'az containerapp',
    'az keyvault',
    'az deployment',
    'az group',
    'azure',
    'azd ',
  ],
  programs: ['az', 'azd', 'func'],
  command({ program, args }, sink) {
    const words = positionals(args, ['--subscription', '-s', '--name', '-n', '--resource-group', '-g', '--output', '-o', '--query']);
    const [first, second] = words.map((word) => word.value);
    if (program === 'azd') {
      for (const { value } of optionsOf(args, ['--environment', '-e'])) sink.name('azd environment', value, { vocabulary: true });
      if (first === 'env' && second === 'select' && words[2]) sink.name('azd environment', words[2], { vocabulary: true });
      return;
    }
    if (program === 'func') {
      if (first === 'azure' && second === 'functionapp' && words[3]) sink.name('function app', words[3]);
      return;
    }
    for (const { value } of optionsOf(args, first === 'account' ? ['--subscription', '-s', '--name', '-n'] : ['--subscription']))
      sink.name('Azure subscription', value);
    for (const { value } of optionsOf(args, ['--resource-group', '-g'])) sink.name('resource group', value);
    for (const { value } of optionsOf(args, ['--vault-name'])) sink.name('key vault', value, { secrets: true });
    if (/^(?:aks|webapp|functionapp|containerapp|staticwebapp)$/.test(first ?? ''))
      for (const { value } of optionsOf(args, ['--name', '-n'])) sink.name(first === 'aks' ? 'cluster' : 'app', value);
    for (const { value } of optionsOf(args, ['--parameters', '-p']))
      if (/^@?[\w./*-]{1,200}\.(?:json|bicepparam)$/.test(value.value))
        sink.file('parameter file', { ...value, value: value.value.replace(/^@/, '') });
  },
  variables: [
    { name: /^AZURE_SUBSCRIPTION(?:_NAME)?$/, what: 'Azure subscription', as: 'name' },
    { name: /^(?:AZURE_)?(?:KEY_?VAULT|KV)_NAME$/, what: 'key vault', as: 'name', more: { secrets: true } },
    { name: /^AZURE_RESOURCE_GROUP$/, what: 'resource group', as: 'name' },
  ],
};
export default reader;
