import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitbook',
  name: 'GitBook',
  category: 'developer-tools',
  revoke: 'https://app.gitbook.com/account/developer',
  source: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  kinds: [
    {
      id: 'gitbook-api-token',
      title: 'GitBook API token',
      identity: 'personal-token',
      keywords: ['gb_api_'],
      pattern: /gb_api_[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitbook-api-token': {
    match: [`export GITBOOK_API_TOKEN=⟦gb_api_${fake.alnum(40)}⟧`, `{"token": "⟦gb_api_${fake.alnum(40)}⟧"}`],
    ignore: [`token = gb_api_${fake.alnum(6)}`, `xgb_api_${fake.alnum(40)}`, 'token = gb_api_your-token-here'],
  },
});
