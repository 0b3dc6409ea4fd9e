import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paypal',
  name: 'PayPal',
  category: 'payment',
  secretNames: ['paypal'],
  revoke: 'https://developer.paypal.com/dashboard/applications',
  source: 'https://developer.paypal.com/api/rest/authentication/',
  kinds: [
    {
      id: 'paypal-client-secret',
      title: 'PayPal client secret',
      identity: 'oauth-client',
      keywords: ['paypal'],
      name: /secret|key|password/,
      value: /E[\w-]{79}/,
      pairsWith: ['paypal-client-id'],
    },
    {
      id: 'paypal-client-id',
      title: 'PayPal client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['paypal'],
      name: /id|key/,
      value: /A[\w-]{79}/,
      pairsWith: ['paypal-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paypal-client-secret': {
    match: [
      `PAYPAL_CLIENT_SECRET=⟦E${fake.alnum(79)}⟧`,
      `"paypal_client_secret": "⟦E${fake.alnum(79)}⟧"`,
      `const paypalClientSecret = '⟦E${fake.alnum(79)}⟧';`,
    ],
    ignore: [`PAYPAL_CLIENT_SECRET=E${fake.alnum(13)}`, `SAMPLE_SETTING=E${fake.alnum(79)}`, 'paypal_client_secret: your-value-here'],
  },
  'paypal-client-id': {
    match: [
      `PAYPAL_CLIENT_ID=⟦A${fake.alnum(79)}⟧`,
      `"paypal_client_id": "⟦A${fake.alnum(79)}⟧"`,
      `const paypalClientId = '⟦A${fake.alnum(79)}⟧';`,
    ],
    ignore: [`PAYPAL_CLIENT_ID=A${fake.alnum(13)}`, `SAMPLE_SETTING=A${fake.alnum(79)}`, 'paypal_client_id: your-value-here'],
  },
});
