import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'predibase',
  name: 'Predibase',
  category: 'ai',
  revoke: 'https://app.predibase.com/settings',
  source: 'https://docs.predibase.com/user-guide/getting-started/quickstart',
  kinds: [
    {
      id: 'predibase-api-token',
      title: 'Predibase API token',
      identity: 'api-key',
      keywords: ['predibase'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /pb_[\w-]{20,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'predibase-api-token': {
    match: [
      `PREDIBASE_API_KEY=⟦pb_${fake.alnum(22)}⟧`,
      `"predibase_api_key": "⟦pb_${fake.alnum(22)}⟧"`,
      `const predibaseApiKey = '⟦pb_${fake.alnum(22)}⟧';`,
    ],
    ignore: [`PREDIBASE_API_KEY=pb_${fake.alnum(3)}`, `SAMPLE_SETTING=pb_${fake.alnum(22)}`, 'predibase_api_key: your-value-here'],
  },
});
