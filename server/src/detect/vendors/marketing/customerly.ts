import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'customerly',
  name: 'Customerly',
  category: 'marketing',
  revoke: 'https://docs.customerly.io/',
  source: 'https://docs.customerly.io/',
  kinds: [
    {
      id: 'customerly-api-key',
      title: 'Customerly API key',
      identity: 'api-key',
      keywords: ['customerly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'customerly-api-key': {
    match: [
      `CUSTOMERLY_API_KEY=⟦${fake.hex(40)}⟧`,
      `"customerly_api_key": "⟦${fake.hex(40)}⟧"`,
      `const customerlyApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`CUSTOMERLY_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'customerly_api_key: your-value-here'],
  },
});
