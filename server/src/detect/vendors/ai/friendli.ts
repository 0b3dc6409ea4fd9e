import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'friendli',
  name: 'Friendli',
  category: 'ai',
  revoke: 'https://friendli.ai/',
  source: 'https://friendli.ai/docs/guides/personal_access_tokens',
  kinds: [
    {
      id: 'friendli-access-token',
      title: 'Friendli personal access token',
      identity: 'personal-token',
      keywords: ['flp_'],
      pattern: /flp_[A-Za-z0-9]{46,52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'friendli-access-token': {
    match: [`export FRIENDLI_ACCESS_TOKEN=⟦flp_${fake.alnum(46)}⟧`, `{"token": "⟦flp_${fake.alnum(46)}⟧"}`],
    ignore: [`token = flp_${fake.alnum(7)}`, `xflp_${fake.alnum(46)}`, 'token = flp_your-token-here'],
  },
});
