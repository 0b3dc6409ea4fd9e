import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mattermost',
  name: 'Mattermost',
  category: 'chat',
  revoke: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  kinds: [
    {
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      identity: 'personal-token',
      keywords: ['mattermost', 'mm_access', 'mmaccess', 'mm_token', 'mmtoken', 'mm-access', 'mm_bot', 'mmbot'],
      name: /token|pat|key|secret|bot/,
      value: /[a-z0-9]{26}/,
    },
    {
      id: 'mattermost-server',
      title: 'Mattermost server',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['mattermost', 'mm_url', 'mmurl'],
      name: /url|server|site|host/,
      value: /https?:\/\/[\w.:-]{3,120}(?:\/[\w.-]{1,60}){0,3}/,
      pairsWith: ['mattermost-access-token'],
    },
    {
      id: 'mattermost-webhook',
      title: 'Mattermost incoming webhook',
      identity: 'webhook',
      keywords: ['/hooks/'],
      pattern: /https?:\/\/[\w.-]{0,60}(?:mattermost|\bmm\.)[\w.-]{0,60}(?::[0-9]{2,5})?(?:\/[\w-]{1,30}){0,2}\/hooks\/[a-z0-9]{26}/,
      anchor: 'window',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mattermost-access-token': {
    match: [
      `MATTERMOST_TOKEN=⟦${fake.text(26, 'lowerAlnum')}⟧`,
      `"mattermost_token": "⟦${fake.text(26, 'lowerAlnum')}⟧"`,
      `const mattermostToken = '⟦${fake.text(26, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MATTERMOST_TOKEN=${fake.text(20, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(26, 'lowerAlnum')}`,
      'mattermost_token: your-value-here',
    ],
  },
  'mattermost-server': {
    match: [
      `MATTERMOST_URL=⟦https://chat.${fake.text(8, 'lower')}.org⟧`,
      `"mattermost_url": "⟦https://chat.${fake.text(8, 'lower')}.org⟧"`,
      `const mattermostUrl = '⟦https://chat.${fake.text(8, 'lower')}.org⟧';`,
    ],
    ignore: [`CHAT_URL=https://chat.${fake.text(8, 'lower')}.org`, 'MATTERMOST_URL=none'],
  },
  'mattermost-webhook': {
    match: [
      `export MATTERMOST_WEBHOOK=⟦https://mattermost.example.org/hooks/${fake.text(26, 'lowerAlnum')}⟧`,
      `{"token": "⟦https://mattermost.example.org/hooks/${fake.text(26, 'lowerAlnum')}⟧"}`,
    ],
    ignore: [
      `url = https://mattermost.example.org/hooks/${fake.text(9, 'lowerAlnum')}`,
      `url = https://www.example.org/hooks/${fake.text(26, 'lowerAlnum')}`,
    ],
  },
});
