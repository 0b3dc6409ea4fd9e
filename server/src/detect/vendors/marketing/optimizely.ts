import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'optimizely',
  name: 'Optimizely',
  category: 'marketing',
  revoke: 'https://app.optimizely.com/v2/profile/api',
  source: 'https://docs.developers.optimizely.com/feature-experimentation/reference/authentication',
  kinds: [
    {
      id: 'optimizely-api-key',
      title: 'Optimizely API key',
      identity: 'api-key',
      keywords: ['optimizely'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9A-Za-z-]{28,56}:[0-9A-Za-z]{1,24}|2:[\w-]{50,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'optimizely-api-key': {
    match: [
      `OPTIMIZELY_API_KEY=⟦2:${fake.alnum(54)}⟧`,
      `"optimizely_api_key": "⟦2:${fake.alnum(54)}⟧"`,
      `const optimizelyApiKey = '⟦2:${fake.alnum(54)}⟧';`,
    ],
    ignore: [`OPTIMIZELY_API_KEY=2:${fake.alnum(9)}`, `SAMPLE_SETTING=2:${fake.alnum(54)}`, 'optimizely_api_key: your-value-here'],
  },
});
