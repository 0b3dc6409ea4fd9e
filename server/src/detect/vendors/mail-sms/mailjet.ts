import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailjet',
  name: 'Mailjet',
  category: 'mail-sms',
  revoke: 'https://app.mailjet.com/account/apikeys',
  source: 'https://dev.mailjet.com/email/guides/getting-started/',
  kinds: [
    {
      id: 'mailjet-api-key',
      title: 'Mailjet API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['mailjet', 'mj_apikey', 'mjapikey'],
      name: /^(?!.{0,80}(?:private|secret)).{0,80}(?:api_?key|public)/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['mailjet-secret-key'],
    },
    {
      id: 'mailjet-secret-key',
      title: 'Mailjet secret key',
      identity: 'api-key',
      keywords: ['mailjet', 'mj_apikey', 'mjapikey'],
      name: /secret|private/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['mailjet-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailjet-api-key': {
    match: [`MJ_APIKEY_PUBLIC=⟦${fake.hex(32)}⟧`, `"mj_apikey_public": "⟦${fake.hex(32)}⟧"`, `const mjApikeyPublic = '⟦${fake.hex(32)}⟧';`],
    ignore: [`MJ_APIKEY_PUBLIC=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'mj_apikey_public: your-value-here'],
  },
  'mailjet-secret-key': {
    match: [
      `MJ_APIKEY_PRIVATE=⟦${fake.hex(32)}⟧`,
      `"mj_apikey_private": "⟦${fake.hex(32)}⟧"`,
      `const mjApikeyPrivate = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`MJ_APIKEY_PRIVATE=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'mj_apikey_private: your-value-here'],
  },
});
