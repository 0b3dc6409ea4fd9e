import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vonage',
  name: 'Vonage',
  category: 'mail-sms',
  revoke: 'https://dashboard.nexmo.com/settings',
  instead: 'Use the JWT authentication of a Vonage application: its private key stays in your vault.',
  source: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  kinds: [
    {
      id: 'vonage-api-secret',
      title: 'Vonage API secret',
      identity: 'api-key',
      keywords: ['vonage', 'nexmo'],
      name: /secret/,
      value: /[A-Za-z0-9]{16}/,
      pairsWith: ['vonage-api-key'],
    },
    {
      id: 'vonage-api-key',
      title: 'Vonage API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['vonage', 'nexmo'],
      name: /api_?key/,
      value: /[0-9a-f]{8}/,
      pairsWith: ['vonage-api-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vonage-api-secret': {
    match: [
      `VONAGE_API_SECRET=⟦${fake.alnum(16)}⟧`,
      `"vonage_api_secret": "⟦${fake.alnum(16)}⟧"`,
      `const vonageApiSecret = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [`VONAGE_API_SECRET=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(16)}`, 'vonage_api_secret: your-value-here'],
  },
  'vonage-api-key': {
    match: [`VONAGE_API_KEY=⟦${fake.hex(8)}⟧`, `"vonage_api_key": "⟦${fake.hex(8)}⟧"`, `const vonageApiKey = '⟦${fake.hex(8)}⟧';`],
    ignore: [`VONAGE_API_KEY=${fake.hex(5)}`, `SAMPLE_SETTING=${fake.hex(8)}`, 'vonage_api_key: your-value-here'],
  },
});
