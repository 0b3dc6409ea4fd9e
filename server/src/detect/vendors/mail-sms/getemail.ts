import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'getemail',
  name: 'GetEmail',
  category: 'mail-sms',
  revoke: 'https://getemail.io/',
  source: 'https://getemail.io/',
  kinds: [
    {
      id: 'getemail-api-key',
      title: 'GetEmail API key',
      identity: 'api-key',
      keywords: ['getemail'],
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'getemail-api-key': {
    match: [
      `GETEMAIL_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"getemail_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const getemailApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`GETEMAIL_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'getemail_api_key: your-value-here'],
  },
});
