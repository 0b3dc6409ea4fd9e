import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'apidog',
  name: 'Apidog',
  category: 'mcp',
  revoke: 'https://app.apidog.com/user/api-access-token',
  source: 'https://docs.apidog.com/apidog-mcp-server',
  kinds: [
    {
      id: 'apidog-access-token',
      title: 'Apidog access token',
      identity: 'personal-token',
      keywords: ['APS-'],
      pattern: /APS-[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'apidog-access-token': {
    match: [`export APIDOG_ACCESS_TOKEN=⟦APS-${fake.alnum(32)}⟧`, `{"token": "⟦APS-${fake.alnum(32)}⟧"}`],
    ignore: [`token = APS-${fake.alnum(5)}`, `xAPS-${fake.alnum(32)}`, 'token = APS-your-token-here'],
  },
});
