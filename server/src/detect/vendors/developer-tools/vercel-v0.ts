import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vercel-v0',
  name: 'v0',
  category: 'developer-tools',
  revoke: 'https://v0.app/docs/api/platform/overview',
  source: 'https://v0.app/docs/api/platform/overview',
  kinds: [
    {
      id: 'vercel-v0-api-key',
      title: 'v0 API key',
      identity: 'api-key',
      keywords: ['v0_api', 'v0api'],
      value: /v1:[A-Za-z0-9]{24}:[A-Za-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vercel-v0-api-key': {
    match: [
      `V0_API_KEY=⟦v1:${fake.alnum(24)}:${fake.alnum(24)}⟧`,
      `"v0_api_key": "⟦v1:${fake.alnum(24)}:${fake.alnum(24)}⟧"`,
      `const v0ApiKey = '⟦v1:${fake.alnum(24)}:${fake.alnum(24)}⟧';`,
    ],
    ignore: [
      `V0_API_KEY=v1:${fake.alnum(4)}:${fake.alnum(4)}`,
      `SAMPLE_SETTING=v1:${fake.alnum(24)}:${fake.alnum(24)}`,
      'v0_api_key: your-value-here',
    ],
  },
});
