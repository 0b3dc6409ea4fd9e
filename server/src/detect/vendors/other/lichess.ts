import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lichess',
  name: 'Lichess',
  category: 'other',
  revoke: 'https://lichess.org/account/oauth/token',
  source: 'https://lichess.org/api#section/Introduction/Authentication',
  kinds: [
    {
      id: 'lichess-access-token',
      title: 'Lichess personal access token',
      identity: 'personal-token',
      keywords: ['lip_'],
      pattern: /lip_[A-Za-z0-9]{20,40}/,
    },
    {
      id: 'lichess-oauth-token',
      title: 'Lichess OAuth token',
      identity: 'oauth-token',
      keywords: ['lio_'],
      pattern: /lio_[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lichess-access-token': {
    match: [`export LICHESS_ACCESS_TOKEN=⟦lip_${fake.alnum(20)}⟧`, `{"token": "⟦lip_${fake.alnum(20)}⟧"}`],
    ignore: [`token = lip_${fake.alnum(3)}`, `xlip_${fake.alnum(20)}`, 'token = lip_your-token-here'],
  },
  'lichess-oauth-token': {
    match: [`export LICHESS_OAUTH_TOKEN=⟦lio_${fake.alnum(32)}⟧`, `{"token": "⟦lio_${fake.alnum(32)}⟧"}`],
    ignore: [`token = lio_${fake.alnum(5)}`, `xlio_${fake.alnum(32)}`, 'token = lio_your-token-here'],
  },
});
