import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tawk',
  name: 'tawk.to',
  category: 'chat',
  revoke: 'https://developer.tawk.to/',
  source: 'https://developer.tawk.to/',
  kinds: [
    {
      id: 'tawk-api-key',
      title: 'tawk.to API key',
      identity: 'api-key',
      keywords: ['tawk'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tawk-api-key': {
    match: [`TAWK_API_KEY=⟦${fake.hex(40)}⟧`, `"tawk_api_key": "⟦${fake.hex(40)}⟧"`, `const tawkApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`TAWK_API_KEY=${fake.hex(6)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'tawk_api_key: your-value-here'],
  },
});
