import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'loyverse',
  name: 'Loyverse',
  category: 'payment',
  revoke: 'https://developer.loyverse.com/docs/',
  source: 'https://developer.loyverse.com/docs/',
  kinds: [
    {
      id: 'loyverse-api-key',
      title: 'Loyverse access token',
      identity: 'api-key',
      keywords: ['loyverse'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'loyverse-api-key': {
    match: [
      `LOYVERSE_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"loyverse_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const loyverseApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`LOYVERSE_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'loyverse_api_key: your-value-here'],
  },
});
