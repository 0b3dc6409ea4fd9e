import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'aweber',
  name: 'AWeber',
  category: 'mail-sms',
  revoke: 'https://api.aweber.com/',
  source: 'https://api.aweber.com/',
  kinds: [
    {
      id: 'aweber-api-key',
      title: 'AWeber API key',
      identity: 'api-key',
      keywords: ['aweber'],
      name: /secret|token|key/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'aweber-api-key': {
    match: [`AWEBER_API_KEY=⟦${fake.alnum(32)}⟧`, `"aweber_api_key": "⟦${fake.alnum(32)}⟧"`, `const aweberApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`AWEBER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'aweber_api_key: your-value-here'],
  },
});
