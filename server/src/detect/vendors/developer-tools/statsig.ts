import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'statsig',
  name: 'Statsig',
  category: 'developer-tools',
  revoke: 'https://console.statsig.com/api_keys',
  source: 'https://docs.statsig.com/access-management/api-keys',
  kinds: [
    {
      id: 'statsig-server-secret',
      title: 'Statsig server secret key',
      identity: 'api-key',
      keywords: ['secret-'],
      pattern: /secret-[A-Za-z0-9]{43,50}/,
    },
    {
      id: 'statsig-console-key',
      title: 'Statsig Console API key',
      identity: 'api-key',
      keywords: ['console-'],
      pattern: /console-[A-Za-z0-9]{43,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'statsig-server-secret': {
    match: [`export STATSIG_SERVER_SECRET=⟦secret-${fake.alnum(46)}⟧`, `{"token": "⟦secret-${fake.alnum(46)}⟧"}`],
    ignore: [`token = secret-${fake.alnum(7)}`, `xsecret-${fake.alnum(46)}`, 'token = secret-your-token-here'],
  },
  'statsig-console-key': {
    match: [`export STATSIG_CONSOLE_KEY=⟦console-${fake.alnum(46)}⟧`, `{"token": "⟦console-${fake.alnum(46)}⟧"}`],
    ignore: [`token = console-${fake.alnum(7)}`, `xconsole-${fake.alnum(46)}`, 'token = console-your-token-here'],
  },
});
