import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'baremetrics',
  name: 'Baremetrics',
  category: 'marketing',
  revoke: 'https://app.baremetrics.com/settings/api',
  source: 'https://developers.baremetrics.com/reference/authentication',
  kinds: [
    {
      id: 'baremetrics-api-key',
      title: 'Baremetrics API key',
      identity: 'api-key',
      keywords: ['baremetrics'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:[ls]k_)?[a-zA-Z0-9]{22,25}/,
      environment: (secret) => (secret.startsWith('sk_') ? 'test' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'baremetrics-api-key': {
    match: [
      `BAREMETRICS_API_KEY=⟦lk_${fake.alnum(22)}⟧`,
      `"baremetrics_api_key": "⟦lk_${fake.alnum(22)}⟧"`,
      `const baremetricsApiKey = '⟦lk_${fake.alnum(22)}⟧';`,
    ],
    ignore: [`BAREMETRICS_API_KEY=lk_${fake.alnum(3)}`, `SAMPLE_SETTING=lk_${fake.alnum(22)}`, 'baremetrics_api_key: your-value-here'],
  },
});
