import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'keap',
  name: 'Keap',
  category: 'crm',
  revoke: 'https://developer.infusionsoft.com/pat-and-sak/',
  source: 'https://developer.infusionsoft.com/pat-and-sak/',
  kinds: [
    {
      id: 'keap-api-key',
      title: 'Keap API key',
      identity: 'api-key',
      keywords: ['keap', 'infusionsoft'],
      value: /KeapAK-[0-9a-f]{40,70}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'keap-api-key': {
    match: [
      `KEAP_API_KEY=⟦KeapAK-${fake.hex(64)}⟧`,
      `"keap_api_key": "⟦KeapAK-${fake.hex(64)}⟧"`,
      `const keapApiKey = '⟦KeapAK-${fake.hex(64)}⟧';`,
    ],
    ignore: [`KEAP_API_KEY=KeapAK-${fake.hex(10)}`, `SAMPLE_SETTING=KeapAK-${fake.hex(64)}`, 'keap_api_key: your-value-here'],
  },
});
