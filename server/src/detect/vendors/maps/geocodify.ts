import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'geocodify',
  name: 'Geocodify',
  category: 'maps',
  revoke: 'https://geocodify.com/docs',
  source: 'https://geocodify.com/docs',
  kinds: [
    {
      id: 'geocodify-api-key',
      title: 'Geocodify API key',
      identity: 'api-key',
      keywords: ['geocodify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'geocodify-api-key': {
    match: [
      `GEOCODIFY_API_KEY=⟦${fake.hex(40)}⟧`,
      `"geocodify_api_key": "⟦${fake.hex(40)}⟧"`,
      `const geocodifyApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`GEOCODIFY_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'geocodify_api_key: your-value-here'],
  },
});
