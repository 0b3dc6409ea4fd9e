import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'retool',
  name: 'Retool',
  category: 'developer-tools',
  revoke: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  source: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
  kinds: [
    {
      id: 'retool-access-token',
      title: 'Retool API access token',
      identity: 'api-key',
      keywords: ['retool_01'],
      pattern: /retool_01[a-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'retool-access-token': {
    match: [
      `export RETOOL_ACCESS_TOKEN=⟦retool_01${fake.text(24, 'lowerAlnum')}⟧`,
      `{"token": "⟦retool_01${fake.text(24, 'lowerAlnum')}⟧"}`,
    ],
    ignore: [
      `token = retool_01${fake.text(4, 'lowerAlnum')}`,
      `xretool_01${fake.text(24, 'lowerAlnum')}`,
      'token = retool_01your-token-here',
    ],
  },
});
