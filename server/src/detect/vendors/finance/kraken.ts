import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kraken',
  name: 'Kraken',
  category: 'finance',
  revoke: 'https://www.kraken.com/u/security/api',
  source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
  kinds: [
    {
      id: 'kraken-api-key',
      title: 'Kraken API key',
      identity: 'api-key',
      keywords: ['kraken'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9\/=_+-]{56,92}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kraken-api-key': {
    match: [
      `KRAKEN_API_KEY=⟦${fake.alnum(86)}==⟧`,
      `"kraken_api_key": "⟦${fake.alnum(86)}==⟧"`,
      `const krakenApiKey = '⟦${fake.alnum(86)}==⟧';`,
    ],
    ignore: [`KRAKEN_API_KEY=${fake.alnum(14)}==`, `SAMPLE_SETTING=${fake.alnum(86)}==`, 'kraken_api_key: your-value-here'],
  },
});
