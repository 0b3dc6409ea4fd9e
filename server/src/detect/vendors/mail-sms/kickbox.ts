import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kickbox',
  name: 'Kickbox',
  category: 'mail-sms',
  revoke: 'https://app.kickbox.com/settings/keys',
  source: 'https://docs.kickbox.com/docs/using-the-api',
  kinds: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      identity: 'api-key',
      keywords: ['kickbox'],
      value: /(?:test|live)_[A-Za-z0-9]{32,70}/,
      environment: (secret) => (secret.startsWith('test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kickbox-api-key': {
    match: [
      `KICKBOX_API_KEY=⟦live_${fake.alnum(64)}⟧`,
      `"kickbox_api_key": "⟦live_${fake.alnum(64)}⟧"`,
      `const kickboxApiKey = '⟦live_${fake.alnum(64)}⟧';`,
    ],
    ignore: [`KICKBOX_API_KEY=live_${fake.alnum(10)}`, `SAMPLE_SETTING=live_${fake.alnum(64)}`, 'kickbox_api_key: your-value-here'],
  },
});
