import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

const secrets = { secrets: true } as const;
const ownWord = { secrets: true, vocabulary: true } as const;

/**
 * Configs, environments and namespaces of secret stores.
 * https://docs.doppler.com/docs/cli, https://infisical.com/docs/cli/commands/run, https://developer.hashicorp.com/vault/docs/commands,
 * https://github.com/segmentio/chamber
 */
const reader: EdgeReader = {
  id: 'secret-stores',
  markers: ['doppler', 'infisical', 'vault', 'chamber'],
  programs: ['doppler', 'infisical', 'vault', 'bao', 'chamber'],
  command({ program, args }, sink) {
    if (program === 'doppler') for (const { value } of optionsOf(args, ['--config', '-c'])) sink.name('Doppler config', value, ownWord);
    else if (program === 'infisical') {
      for (const { value } of optionsOf(args, ['--env', '-e'])) sink.name('Infisical environment', value, ownWord);
      for (const { value } of optionsOf(args, ['--path'])) sink.name('secret path', value, secrets);
    } else if (program === 'chamber') {
      const words = positionals(args);
      if (words[0]?.value === 'exec' && words[1]) sink.name('Chamber service', words[1], secrets);
    } else for (const { value } of optionsOf(args, ['-namespace', '--namespace', '-ns'])) sink.name('Vault namespace', value, ownWord);
  },
  variables: [
    { name: /^DOPPLER_(?:CONFIG|ENVIRONMENT)$/, what: 'Doppler config', as: 'name', more: ownWord },
    { name: /^INFISICAL_(?:ENV|ENVIRONMENT)$/, what: 'Infisical environment', as: 'name', more: ownWord },
    { name: /^(?:VAULT|BAO)_NAMESPACE$/, what: 'Vault namespace', as: 'name', more: ownWord },
    { name: /^(?:VAULT|BAO)_(?:SECRET_|SECRETS_|KV_)?(?:PATH|PREFIX|MOUNT)$/, what: 'Vault path', as: 'name', more: secrets },
    { name: /^(?:SSM|PARAMETER_STORE|SECRETS?)_(?:PATH|PREFIX)$/, what: 'path of secrets', as: 'name', more: secrets },
  ],
};
export default reader;
