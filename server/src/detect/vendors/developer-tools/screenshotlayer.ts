import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'screenshotlayer',
  name: 'screenshotlayer',
  category: 'developer-tools',
  revoke: 'https://screenshotlayer.com/documentation',
  source: 'https://screenshotlayer.com/documentation',
  kinds: [
    {
      id: 'screenshotlayer-api-key',
      title: 'screenshotlayer API key',
      identity: 'api-key',
      keywords: ['screenshotlayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32,34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'screenshotlayer-api-key': {
    match: [
      `SCREENSHOTLAYER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"screenshotlayer_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const screenshotlayerApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`SCREENSHOTLAYER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'screenshotlayer_api_key: your-value-here'],
  },
});
