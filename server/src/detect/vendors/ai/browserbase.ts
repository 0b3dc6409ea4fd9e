import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'browserbase',
  name: 'Browserbase',
  category: 'ai',
  revoke: 'https://www.browserbase.com/settings',
  source: 'https://docs.browserbase.com/introduction/getting-started',
  kinds: [
    {
      id: 'browserbase-api-key',
      title: 'Browserbase API key',
      identity: 'api-key',
      keywords: ['bb_live_', 'bb_test_'],
      pattern: /bb_(?:live|test)_[\w-]{20,40}/,
      environment: (secret) => (/test|sandbox/.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'browserbase-api-key': {
    match: [`export BROWSERBASE_API_KEY=⟦bb_live_${fake.alnum(27)}⟧`, `{"token": "⟦bb_live_${fake.alnum(27)}⟧"}`],
    ignore: [`token = bb_live_${fake.alnum(4)}`, `xbb_live_${fake.alnum(27)}`, 'token = bb_live_your-token-here'],
  },
});
