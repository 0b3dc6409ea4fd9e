import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'juro',
  name: 'Juro',
  category: 'productivity',
  revoke: 'https://api-docs.juro.com/',
  source: 'https://api-docs.juro.com/',
  kinds: [
    {
      id: 'juro-api-key',
      title: 'Juro API key',
      identity: 'api-key',
      keywords: ['juro'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'juro-api-key': {
    match: [`JURO_API_KEY=⟦${fake.alnum(40)}⟧`, `"juro_api_key": "⟦${fake.alnum(40)}⟧"`, `const juroApiKey = '⟦${fake.alnum(40)}⟧';`],
    ignore: [`JURO_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'juro_api_key: your-value-here'],
  },
});
