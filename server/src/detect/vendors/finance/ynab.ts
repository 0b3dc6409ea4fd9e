import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ynab',
  name: 'YNAB',
  category: 'finance',
  revoke: 'https://app.ynab.com/settings/developer',
  source: 'https://api.ynab.com/#authentication',
  kinds: [
    {
      id: 'ynab-access-token',
      title: 'YNAB personal access token',
      identity: 'api-key',
      keywords: ['ynab', 'youneedabudget'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ynab-access-token': {
    match: [
      `YNAB_ACCESS_TOKEN=⟦${fake.base64url(43)}⟧`,
      `"ynab_access_token": "⟦${fake.base64url(43)}⟧"`,
      `const ynabAccessToken = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`YNAB_ACCESS_TOKEN=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'ynab_access_token: your-value-here'],
  },
});
