import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'buildbuddy',
  name: 'BuildBuddy',
  category: 'ci',
  revoke: 'https://app.buildbuddy.io/settings/',
  source: 'https://www.buildbuddy.io/docs/guide-auth',
  kinds: [
    {
      id: 'buildbuddy-api-key',
      title: 'BuildBuddy API key',
      identity: 'api-key',
      keywords: ['buildbuddy'],
      value: /^[A-Za-z0-9]{20}$/,
      name: /key|token|header/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'buildbuddy-api-key': {
    match: [`BUILDBUDDY_API_KEY=⟦${fake.alnum(20)}⟧`, `const buildbuddyApiKey = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `BUILDBUDDY_API_KEY=${fake.alnum(2)}`, 'BUILDBUDDY_API_KEY=your-key-here'],
  },
});
