import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'quickbooks',
  name: 'QuickBooks',
  category: 'finance',
  revoke: 'https://developer.intuit.com/app/developer/dashboard',
  source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
  kinds: [
    {
      id: 'quickbooks-client-secret',
      title: 'QuickBooks client secret',
      identity: 'oauth-client',
      keywords: ['quickbooks', 'qbo_', 'intuit'],
      name: /secret/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'quickbooks-client-secret': {
    match: [
      `QUICKBOOKS_CLIENT_SECRET=⟦${fake.alnum(40)}⟧`,
      `"quickbooks_client_secret": "⟦${fake.alnum(40)}⟧"`,
      `const quickbooksClientSecret = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`QUICKBOOKS_CLIENT_SECRET=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'quickbooks_client_secret: your-value-here'],
  },
});
