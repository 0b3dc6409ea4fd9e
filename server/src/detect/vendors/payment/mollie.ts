import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mollie',
  name: 'Mollie',
  category: 'payment',
  revoke: 'https://my.mollie.com/dashboard/developers/api-keys',
  source: 'https://docs.mollie.com/reference/authentication',
  kinds: [
    {
      id: 'mollie-api-key',
      title: 'Mollie API key',
      identity: 'api-key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[A-Za-z0-9]{30}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
    {
      id: 'mollie-organization-token',
      title: 'Mollie organization access token',
      identity: 'api-key',
      keywords: ['mollie'],
      name: /token|key/,
      value: /access_[A-Za-z0-9]{30,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mollie-api-key': {
    match: [`export MOLLIE_API_KEY=⟦live_${fake.alnum(30)}⟧`, `{"token": "⟦test_${fake.alnum(30)}⟧"}`],
    ignore: [`token = live_${fake.alnum(5)}`, `xlive_${fake.alnum(30)}`, 'token = live_your-token-here'],
  },
  'mollie-organization-token': {
    match: [
      `MOLLIE_API_KEY=⟦access_${fake.alnum(40)}⟧`,
      `"mollie_api_key": "⟦access_${fake.alnum(40)}⟧"`,
      `const mollieApiKey = '⟦access_${fake.alnum(40)}⟧';`,
    ],
    ignore: [`MOLLIE_API_KEY=access_${fake.alnum(6)}`, `SAMPLE_SETTING=access_${fake.alnum(40)}`, 'mollie_api_key: your-value-here'],
  },
});
