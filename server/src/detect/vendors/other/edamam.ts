import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'edamam',
  name: 'Edamam',
  category: 'other',
  revoke: 'https://developer.edamam.com/',
  source: 'https://developer.edamam.com/',
  kinds: [
    {
      id: 'edamam-api-key',
      title: 'Edamam API key',
      identity: 'api-key',
      keywords: ['edamam'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'edamam-api-key': {
    match: [`EDAMAM_API_KEY=⟦${fake.hex(32)}⟧`, `"edamam_api_key": "⟦${fake.hex(32)}⟧"`, `const edamamApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`EDAMAM_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'edamam_api_key: your-value-here'],
  },
});
