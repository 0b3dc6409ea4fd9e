import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'codequiry',
  name: 'Codequiry',
  category: 'developer-tools',
  revoke: 'https://codequiry.com/usage/api',
  source: 'https://codequiry.com/usage/api',
  kinds: [
    {
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      identity: 'api-key',
      keywords: ['codequiry'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'codequiry-api-key': {
    match: [
      `CODEQUIRY_API_KEY=⟦${fake.hex(64)}⟧`,
      `"codequiry_api_key": "⟦${fake.hex(64)}⟧"`,
      `const codequiryApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`CODEQUIRY_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'codequiry_api_key: your-value-here'],
  },
});
