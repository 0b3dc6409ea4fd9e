import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'swell',
  name: 'Swell',
  category: 'e-commerce',
  revoke: 'https://developers.swell.is/backend-api/introduction',
  source: 'https://developers.swell.is/backend-api/introduction',
  kinds: [
    {
      id: 'swell-api-key',
      title: 'Swell API key',
      identity: 'api-key',
      keywords: ['swell_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /sk_(?:test_)?[A-Za-z0-9]{32}/,
      environment: (secret) => (secret.startsWith('sk_test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'swell-api-key': {
    match: [`SWELL_SECRET_KEY=⟦sk_${fake.alnum(32)}⟧`, `"swell_secret_key": "⟦sk_${fake.alnum(32)}⟧"`],
    ignore: [`SWELL_SECRET_KEY=sk_${fake.alnum(5)}`, `SAMPLE_SETTING=sk_${fake.alnum(32)}`, 'swell_secret_key: your-value-here'],
  },
});
