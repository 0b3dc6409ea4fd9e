import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unbounce',
  name: 'Unbounce',
  category: 'marketing',
  revoke: 'https://developer.unbounce.com/api_reference/',
  source: 'https://developer.unbounce.com/api_reference/',
  kinds: [
    {
      id: 'unbounce-api-key',
      title: 'Unbounce API key',
      identity: 'api-key',
      keywords: ['unbounce'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unbounce-api-key': {
    match: [`UNBOUNCE_API_KEY=⟦${fake.hex(32)}⟧`, `"unbounce_api_key": "⟦${fake.hex(32)}⟧"`, `const unbounceApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`UNBOUNCE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'unbounce_api_key: your-value-here'],
  },
});
