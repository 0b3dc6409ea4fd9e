import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'devin',
  name: 'Devin',
  category: 'ai',
  revoke: 'https://app.devin.ai/settings/api-keys',
  source: 'https://docs.devin.ai/api-reference/authentication',
  kinds: [
    {
      id: 'devin-personal-key',
      title: 'Devin personal API key',
      identity: 'personal-token',
      keywords: ['apk_user_'],
      pattern: /apk_user_[A-Za-z0-9]{100,220}={0,2}/,
    },
    {
      id: 'devin-service-key',
      title: 'Devin service API key',
      identity: 'service-account',
      keywords: ['apk_'],
      pattern: /apk_[A-Za-z0-9]{80,160}={0,2}/,
    },
    {
      id: 'devin-service-user-token',
      title: 'Devin service user token',
      identity: 'service-account',
      keywords: ['cog_'],
      pattern: /cog_[a-z0-9]{52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'devin-personal-key': {
    match: [`export DEVIN_PERSONAL_KEY=⟦apk_user_${fake.alnum(140)}⟧`, `{"token": "⟦apk_user_${fake.alnum(140)}⟧"}`],
    ignore: [`token = apk_user_${fake.alnum(23)}`, `xapk_user_${fake.alnum(140)}`, 'token = apk_user_your-token-here'],
  },
  'devin-service-key': {
    match: [`export DEVIN_SERVICE_KEY=⟦apk_${fake.alnum(96)}⟧`, `{"token": "⟦apk_${fake.alnum(96)}⟧"}`],
    ignore: [`token = apk_${fake.alnum(16)}`, `xapk_${fake.alnum(96)}`, 'token = apk_your-token-here'],
  },
  'devin-service-user-token': {
    match: [`export DEVIN_SERVICE_USER_TOKEN=⟦cog_${fake.text(52, 'lowerAlnum')}⟧`, `{"token": "⟦cog_${fake.text(52, 'lowerAlnum')}⟧"}`],
    ignore: [`token = cog_${fake.text(8, 'lowerAlnum')}`, `xcog_${fake.text(52, 'lowerAlnum')}`, 'token = cog_your-token-here'],
  },
});
