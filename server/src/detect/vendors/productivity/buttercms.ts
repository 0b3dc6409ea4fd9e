import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'buttercms',
  name: 'ButterCMS',
  category: 'productivity',
  revoke: 'https://buttercms.com/settings/',
  source: 'https://buttercms.com/docs/api/',
  kinds: [
    {
      id: 'buttercms-api-key',
      title: 'ButterCMS API key',
      identity: 'api-key',
      keywords: ['buttercms'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'buttercms-api-key': {
    match: [
      `BUTTERCMS_API_KEY=⟦${fake.hex(40)}⟧`,
      `"buttercms_api_key": "⟦${fake.hex(40)}⟧"`,
      `const buttercmsApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`BUTTERCMS_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'buttercms_api_key: your-value-here'],
  },
});
