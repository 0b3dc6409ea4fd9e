import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pepipost',
  name: 'Netcore Email API',
  category: 'mail-sms',
  revoke: 'https://emaildocs.netcorecloud.com/docs',
  source: 'https://emaildocs.netcorecloud.com/docs',
  kinds: [
    {
      id: 'pepipost-api-key',
      title: 'Netcore Email API API key',
      identity: 'api-key',
      keywords: ['pepipost', 'netcore'],
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pepipost-api-key': {
    match: [
      `PEPIPOST_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"pepipost_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const pepipostApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `PEPIPOST_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'pepipost_api_key: your-value-here',
    ],
  },
});
