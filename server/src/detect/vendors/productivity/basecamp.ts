import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'basecamp',
  name: 'Basecamp',
  category: 'productivity',
  revoke: 'https://github.com/basecamp/api/blob/master/sections/authentication.md',
  source: 'https://github.com/basecamp/api/blob/master/sections/authentication.md',
  kinds: [
    {
      id: 'basecamp-client-secret',
      title: 'Basecamp client secret',
      identity: 'oauth-client',
      keywords: ['basecamp'],
      name: /secret|token/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'basecamp-client-secret': {
    match: [
      `BASECAMP_CLIENT_SECRET=⟦${fake.hex(40)}⟧`,
      `"basecamp_client_secret": "⟦${fake.hex(40)}⟧"`,
      `const basecampClientSecret = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`BASECAMP_CLIENT_SECRET=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'basecamp_client_secret: your-value-here'],
  },
});
