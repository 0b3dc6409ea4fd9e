import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'browserstack',
  name: 'BrowserStack',
  category: 'ci',
  revoke: 'https://www.browserstack.com/accounts/profile/details',
  source: 'https://www.browserstack.com/docs/iaam/security/manage-access-keys',
  kinds: [
    {
      id: 'browserstack-access-key',
      title: 'BrowserStack access key',
      identity: 'api-key',
      keywords: ['browserstack', 'browser_stack', 'browser-stack'],
      value: /^[A-Za-z0-9]{20}$/,
      name: /key|token|secret|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'browserstack-access-key': {
    match: [`BROWSERSTACK_ACCESS_KEY=⟦${fake.alnum(20)}⟧`, `const browserstackAccessKey = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `BROWSERSTACK_ACCESS_KEY=${fake.alnum(2)}`, 'BROWSERSTACK_ACCESS_KEY=your-key-here'],
  },
});
