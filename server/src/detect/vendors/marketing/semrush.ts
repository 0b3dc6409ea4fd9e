import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'semrush',
  name: 'Semrush',
  category: 'marketing',
  revoke: 'https://www.semrush.com/api-keys/',
  source: 'https://developer.semrush.com/api/basics/how-to-get-started/',
  kinds: [
    {
      id: 'semrush-api-key',
      title: 'Semrush API key',
      identity: 'api-key',
      keywords: ['semrush'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'semrush-api-key': {
    match: [`SEMRUSH_API_KEY=⟦${fake.hex(32)}⟧`, `"semrush_api_key": "⟦${fake.hex(32)}⟧"`, `const semrushApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`SEMRUSH_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'semrush_api_key: your-value-here'],
  },
});
