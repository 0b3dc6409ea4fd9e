import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rootly',
  name: 'Rootly',
  category: 'observability',
  revoke: 'https://rootly.com/account/api_keys',
  source: 'https://docs.rootly.com/api-reference/overview',
  kinds: [
    {
      id: 'rootly-api-key',
      title: 'Rootly API key',
      identity: 'api-key',
      keywords: ['rootly_'],
      pattern: /rootly_[a-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rootly-api-key': {
    match: [`ROOTLY_API_KEY=⟦rootly_${fake.hex(64)}⟧`, `"rootlyApiKey": "⟦rootly_${fake.hex(64)}⟧",`],
    ignore: [
      `ROOTLY_API_KEY=xrootly_${fake.hex(64)}`,
      `ROOTLY_API_KEY=rootly_${fake.hex(8)}`,
      `ROOTLY_API_KEY=rootly_${fake.hex(64)}Zz9`,
      'ROOTLY_API_KEY=rootly_your-token-here',
    ],
  },
});
