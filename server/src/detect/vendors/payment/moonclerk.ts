import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'moonclerk',
  name: 'MoonClerk',
  category: 'payment',
  revoke: 'https://github.com/moonclerk/developer',
  source: 'https://github.com/moonclerk/developer',
  kinds: [
    {
      id: 'moonclerk-api-key',
      title: 'MoonClerk API key',
      identity: 'api-key',
      keywords: ['moonclerk'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'moonclerk-api-key': {
    match: [
      `MOONCLERK_API_KEY=⟦${fake.hex(32)}⟧`,
      `"moonclerk_api_key": "⟦${fake.hex(32)}⟧"`,
      `const moonclerkApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`MOONCLERK_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'moonclerk_api_key: your-value-here'],
  },
});
