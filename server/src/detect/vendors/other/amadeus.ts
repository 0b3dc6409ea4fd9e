import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'amadeus',
  name: 'Amadeus',
  category: 'other',
  revoke: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
  source: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
  kinds: [
    {
      id: 'amadeus-client-secret',
      title: 'Amadeus API secret',
      identity: 'oauth-client',
      keywords: ['amadeus'],
      name: /secret/,
      value: /[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'amadeus-client-secret': {
    match: [
      `AMADEUS_CLIENT_SECRET=⟦${fake.alnum(16)}⟧`,
      `"amadeus_client_secret": "⟦${fake.alnum(16)}⟧"`,
      `const amadeusClientSecret = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`AMADEUS_CLIENT_SECRET=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'amadeus_client_secret: your-value-here'],
  },
});
