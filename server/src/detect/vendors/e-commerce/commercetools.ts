import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'commercetools',
  name: 'commercetools',
  category: 'e-commerce',
  revoke: 'https://mc.europe-west1.gcp.commercetools.com/',
  source: 'https://docs.commercetools.com/api/authorization',
  kinds: [
    {
      id: 'commercetools-client-secret',
      title: 'commercetools client secret',
      identity: 'oauth-client',
      keywords: ['commercetools', 'ctp_'],
      name: /secret/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'commercetools-client-secret': {
    match: [`CTP_CLIENT_SECRET=⟦${fake.base64url(32)}⟧`, `"ctp_client_secret": "⟦${fake.base64url(32)}⟧"`],
    ignore: [`CTP_CLIENT_SECRET=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'ctp_client_secret: your-value-here'],
  },
});
