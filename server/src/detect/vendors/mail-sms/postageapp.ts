import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'postageapp',
  name: 'PostageApp',
  category: 'mail-sms',
  revoke: 'https://dev.postageapp.com/',
  source: 'https://dev.postageapp.com/',
  kinds: [
    {
      id: 'postageapp-api-key',
      title: 'PostageApp API key',
      identity: 'api-key',
      keywords: ['postageapp'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'postageapp-api-key': {
    match: [
      `POSTAGEAPP_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"postageapp_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const postageappApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`POSTAGEAPP_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'postageapp_api_key: your-value-here'],
  },
});
