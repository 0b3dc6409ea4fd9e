import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'smarty',
  name: 'Smarty',
  category: 'maps',
  revoke: 'https://www.smarty.com/docs/cloud/authentication',
  source: 'https://www.smarty.com/docs/cloud/authentication',
  kinds: [
    {
      id: 'smarty-auth-token',
      title: 'Smarty auth token',
      identity: 'api-key',
      keywords: ['smarty_', 'smartystreets'],
      name: /token/,
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'smarty-auth-token': {
    match: [`SMARTY_AUTH_TOKEN=⟦${fake.alnum(20)}⟧`, `"smarty_auth_token": "⟦${fake.alnum(20)}⟧"`],
    ignore: [`SMARTY_AUTH_TOKEN=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'smarty_auth_token: your-value-here'],
  },
});
