import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stormboard',
  name: 'Stormboard',
  category: 'productivity',
  revoke: 'https://api.stormboard.com/',
  source: 'https://api.stormboard.com/',
  kinds: [
    {
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      identity: 'api-key',
      keywords: ['stormboard'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stormboard-api-key': {
    match: [
      `STORMBOARD_API_KEY=⟦${fake.hex(40)}⟧`,
      `"stormboard_api_key": "⟦${fake.hex(40)}⟧"`,
      `const stormboardApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`STORMBOARD_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'stormboard_api_key: your-value-here'],
  },
});
