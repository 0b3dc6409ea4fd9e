import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chargebee',
  name: 'Chargebee',
  category: 'payment',
  revoke: 'https://app.chargebee.com/',
  source: 'https://apidocs.chargebee.com/docs/api/auth',
  kinds: [
    {
      id: 'chargebee-api-key',
      title: 'Chargebee API key',
      identity: 'api-key',
      keywords: ['chargebee'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:live|test)_[A-Za-z0-9]{32,64}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chargebee-api-key': {
    match: [
      `CHARGEBEE_API_KEY=⟦test_${fake.alnum(36)}⟧`,
      `"chargebee_api_key": "⟦test_${fake.alnum(36)}⟧"`,
      `const chargebeeApiKey = '⟦test_${fake.alnum(36)}⟧';`,
    ],
    ignore: [`CHARGEBEE_API_KEY=test_${fake.alnum(6)}`, `SAMPLE_SETTING=test_${fake.alnum(36)}`, 'chargebee_api_key: your-value-here'],
  },
});
