import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'constant-contact',
  name: 'Constant Contact',
  category: 'mail-sms',
  revoke: 'https://developer.constantcontact.com/api_guide/auth_overview.html',
  source: 'https://developer.constantcontact.com/api_guide/auth_overview.html',
  kinds: [
    {
      id: 'constant-contact-client-secret',
      title: 'Constant Contact client secret',
      identity: 'oauth-client',
      keywords: ['constantcontact', 'constant_contact', 'constant-contact'],
      name: /secret/,
      value: /[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'constant-contact-client-secret': {
    match: [
      `CONSTANT_CONTACT_CLIENT_SECRET=⟦${fake.base64url(22)}⟧`,
      `"constant_contact_client_secret": "⟦${fake.base64url(22)}⟧"`,
      `const constantContactClientSecret = '⟦${fake.base64url(22)}⟧';`,
    ],
    ignore: [
      `CONSTANT_CONTACT_CLIENT_SECRET=${fake.base64url(17)}`,
      `SAMPLE_SETTING=${fake.base64url(22)}`,
      'constant_contact_client_secret: your-value-here',
    ],
  },
});
