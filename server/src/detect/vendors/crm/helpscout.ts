import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'helpscout',
  name: 'Help Scout',
  category: 'crm',
  revoke: 'https://secure.helpscout.net/',
  source: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  kinds: [
    {
      id: 'helpscout-api-key',
      title: 'Help Scout API key',
      identity: 'api-key',
      keywords: ['helpscout', 'help_scout'],
      name: /secret|key/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'helpscout-api-key': {
    match: [
      `HELPSCOUT_APP_SECRET=⟦${fake.alnum(32)}⟧`,
      `"helpscout_app_secret": "⟦${fake.alnum(32)}⟧"`,
      `const helpscoutAppSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`HELPSCOUT_APP_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'helpscout_app_secret: your-value-here'],
  },
});
