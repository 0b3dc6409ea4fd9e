import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'xero',
  name: 'Xero',
  category: 'finance',
  revoke: 'https://developer.xero.com/app/manage',
  source: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  kinds: [
    {
      id: 'xero-client-secret',
      title: 'Xero client secret',
      identity: 'oauth-client',
      keywords: ['xero'],
      name: /secret/,
      value: /[\w-]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'xero-client-secret': {
    match: [
      `XERO_CLIENT_SECRET=⟦${fake.base64url(48)}⟧`,
      `"xero_client_secret": "⟦${fake.base64url(48)}⟧"`,
      `const xeroClientSecret = '⟦${fake.base64url(48)}⟧';`,
    ],
    ignore: [`XERO_CLIENT_SECRET=${fake.base64url(36)}`, `SAMPLE_SETTING=${fake.base64url(48)}`, 'xero_client_secret: your-value-here'],
  },
});
