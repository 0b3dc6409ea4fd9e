import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailchimp',
  name: 'Mailchimp',
  category: 'mail-sms',
  secretNames: ['mailchimp'],
  revoke: 'https://admin.mailchimp.com/account/api/',
  instead: 'Use OAuth 2 for apps that act for other accounts.',
  source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  kinds: [
    {
      id: 'mailchimp-api-key',
      title: 'Mailchimp API key',
      identity: 'api-key',
      keywords: ['-us'],
      pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us[0-9]{1,2}/,
      anchor: 'window',
      reach: 40,
      principal: (secret) => secret.slice(33),
    },
    {
      id: 'mailchimp-named-api-key',
      title: 'Mailchimp API key (mixed case)',
      identity: 'api-key',
      keywords: ['mailchimp'],
      value: /[A-Za-z0-9]{32}-us[0-9]{1,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailchimp-api-key': {
    match: [`MAILCHIMP_API_KEY=⟦${fake.hex(32)}-us12⟧`, `new Mailchimp('⟦${fake.hex(32)}-us3⟧')`],
    ignore: [`MAILCHIMP_API_KEY=${fake.hex(31)}-us12`, `key = ${fake.hex(32)}-eu12`, `key = ${fake.text(32, 'hexUpper')}G-us2`],
  },
  'mailchimp-named-api-key': {
    match: [
      `MAILCHIMP_API_KEY=⟦${fake.alnum(32)}-us1⟧`,
      `"mailchimp_api_key": "⟦${fake.alnum(32)}-us1⟧"`,
      `const mailchimpApiKey = '⟦${fake.alnum(32)}-us1⟧';`,
    ],
    ignore: [`MAILCHIMP_API_KEY=${fake.alnum(5)}-us1`, `SAMPLE_SETTING=${fake.alnum(32)}-us1`, 'mailchimp_api_key: your-value-here'],
  },
});
