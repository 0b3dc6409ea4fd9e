import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pipedream',
  name: 'Pipedream',
  category: 'developer-tools',
  revoke: 'https://pipedream.com/user',
  source: 'https://pipedream.com/docs/rest-api/auth/',
  kinds: [
    {
      id: 'pipedream-api-key',
      title: 'Pipedream API key',
      identity: 'api-key',
      keywords: ['pipedream'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pipedream-api-key': {
    match: [
      `PIPEDREAM_API_KEY=⟦${fake.hex(32)}⟧`,
      `"pipedream_api_key": "⟦${fake.hex(32)}⟧"`,
      `const pipedreamApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`PIPEDREAM_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'pipedream_api_key: your-value-here'],
  },
});
