import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'workato',
  name: 'Workato',
  category: 'developer-tools',
  revoke: 'https://app.workato.com/members/api/clients',
  source: 'https://docs.workato.com/workato-api.html',
  kinds: [
    {
      id: 'workato-api-token',
      title: 'Workato developer API token',
      identity: 'api-key',
      keywords: ['wrka-', 'wrkaeu-', 'wrkajp-', 'wrkasg-', 'wrkaau-', 'wrkail-', 'wrkatrial-'],
      pattern: /wrka(?:eu|jp|sg|au|il|cn|trial)?-eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{20,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'workato-api-token': {
    match: [
      `export WORKATO_API_TOKEN=⟦wrka-eyJ${fake.alnum(30)}.eyJ${fake.alnum(80)}.${fake.base64url(120)}⟧`,
      `{"token": "⟦wrka-eyJ${fake.alnum(30)}.eyJ${fake.alnum(80)}.${fake.base64url(120)}⟧"}`,
    ],
    ignore: [
      `token = wrka-eyJ${fake.alnum(5)}.eyJ${fake.alnum(13)}.${fake.base64url(20)}`,
      `xwrka-eyJ${fake.alnum(30)}.eyJ${fake.alnum(80)}.${fake.base64url(120)}`,
      'token = wrka-eyJyour-token-here',
    ],
  },
});
