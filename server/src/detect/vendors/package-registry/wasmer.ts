import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wasmer',
  name: 'Wasmer',
  category: 'package-registry',
  revoke: 'https://wasmer.io/settings/access-tokens',
  source: 'https://docs.wasmer.io/',
  kinds: [
    {
      id: 'wasmer-token',
      title: 'Wasmer access token',
      identity: 'deploy-key',
      keywords: ['wap_'],
      pattern: /wap_[a-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wasmer-token': {
    match: [`WASMER_TOKEN=⟦wap_${fake.hex(64)}⟧`, `"wasmerToken": "⟦wap_${fake.hex(64)}⟧",`],
    ignore: [
      `WASMER_TOKEN=xwap_${fake.hex(64)}`,
      `WASMER_TOKEN=wap_${fake.hex(8)}`,
      `WASMER_TOKEN=wap_${fake.hex(64)}Zz9`,
      'WASMER_TOKEN=wap_your-token-here',
    ],
  },
});
