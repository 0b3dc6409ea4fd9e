import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'greptile',
  name: 'Greptile',
  category: 'ai',
  revoke: 'https://app.greptile.com/',
  source: 'https://www.greptile.com/docs/introduction',
  kinds: [
    {
      id: 'greptile-api-key',
      title: 'Greptile API key',
      identity: 'api-key',
      keywords: ['greptile'],
      value: /[A-Za-z0-9+\/]{48}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'greptile-api-key': {
    match: [
      `GREPTILE_API_KEY=⟦${fake.base64(48)}⟧`,
      `"greptile_api_key": "⟦${fake.base64(48)}⟧"`,
      `const greptileApiKey = '⟦${fake.base64(48)}⟧';`,
    ],
    ignore: [`GREPTILE_API_KEY=${fake.base64(36)}`, `SAMPLE_SETTING=${fake.base64(48)}`, 'greptile_api_key: your-value-here'],
  },
});
