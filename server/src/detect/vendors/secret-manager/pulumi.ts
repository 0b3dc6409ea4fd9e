import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pulumi',
  name: 'Pulumi',
  category: 'secret-manager',
  revoke: 'https://app.pulumi.com/account/tokens',
  instead: 'Let the pipeline sign in to Pulumi Cloud by OpenID Connect.',
  source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  kinds: [
    {
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      identity: 'personal-token',
      keywords: ['pul-'],
      pattern: /pul-[a-f0-9]{40}/,
    },
    {
      id: 'pulumi-config-passphrase',
      title: 'Pulumi config passphrase',
      identity: 'encryption-key',
      keywords: ['pulumi_config_passphrase', 'pulumiconfigpassphrase'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passphrase$/i,
      source: 'https://www.pulumi.com/docs/iac/concepts/secrets/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pulumi-access-token': {
    match: [`PULUMI_ACCESS_TOKEN=⟦pul-${fake.hex(40)}⟧`, `"pulumiAccessToken": "⟦pul-${fake.hex(40)}⟧",`],
    ignore: [
      `PULUMI_ACCESS_TOKEN=xpul-${fake.hex(40)}`,
      `PULUMI_ACCESS_TOKEN=pul-${fake.hex(5)}`,
      `PULUMI_ACCESS_TOKEN=pul-${fake.hex(40)}Zz9`,
      'PULUMI_ACCESS_TOKEN=pul-your-token-here',
    ],
  },
  'pulumi-config-passphrase': {
    match: [`PULUMI_CONFIG_PASSPHRASE=⟦${fake.password(20)}⟧`, `const pulumiConfigPassphrase = "⟦${fake.password(20)}⟧";`],
    ignore: [`PULUMI_CONFIG_PASSPHRASE_FILE=${fake.password(20)}`, 'PULUMI_CONFIG_PASSPHRASE='],
  },
});
