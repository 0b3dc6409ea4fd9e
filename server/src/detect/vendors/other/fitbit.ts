import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fitbit',
  name: 'Fitbit',
  category: 'other',
  revoke: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
  source: 'https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/',
  kinds: [
    {
      id: 'fitbit-client-secret',
      title: 'Fitbit client secret',
      identity: 'oauth-client',
      keywords: ['fitbit'],
      name: /secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fitbit-client-secret': {
    match: [
      `FITBIT_CLIENT_SECRET=⟦${fake.hex(32)}⟧`,
      `"fitbit_client_secret": "⟦${fake.hex(32)}⟧"`,
      `const fitbitClientSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`FITBIT_CLIENT_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'fitbit_client_secret: your-value-here'],
  },
});
