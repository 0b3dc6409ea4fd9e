import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'brex',
  name: 'Brex',
  category: 'finance',
  revoke: 'https://dashboard.brex.com/settings/developer',
  source: 'https://developer.brex.com/docs/authentication/',
  kinds: [
    {
      id: 'brex-user-token',
      title: 'Brex user token',
      identity: 'personal-token',
      keywords: ['bxt_'],
      pattern: /bxt_[A-Za-z0-9]{40,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'brex-user-token': {
    match: [`export BREX_USER_TOKEN=⟦bxt_${fake.alnum(44)}⟧`, `{"token": "⟦bxt_${fake.alnum(44)}⟧"}`],
    ignore: [`token = bxt_${fake.alnum(7)}`, `xbxt_${fake.alnum(44)}`, 'token = bxt_your-token-here'],
  },
});
