import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'twitch',
  name: 'Twitch',
  category: 'chat',
  revoke: 'https://dev.twitch.tv/console/apps',
  source: 'https://dev.twitch.tv/docs/authentication/',
  kinds: [
    {
      id: 'twitch-client-secret',
      title: 'Twitch client secret',
      identity: 'oauth-client',
      keywords: ['twitch'],
      name: /secret|token|key|oauth/,
      value: /[a-z0-9]{30}/,
    },
    {
      id: 'twitch-chat-token',
      title: 'Twitch chat OAuth token',
      identity: 'oauth-token',
      keywords: ['oauth:'],
      pattern: /oauth:([a-z0-9]{30})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'twitch-client-secret': {
    match: [
      `TWITCH_CLIENT_SECRET=⟦${fake.text(30, 'lowerAlnum')}⟧`,
      `"twitch_client_secret": "⟦${fake.text(30, 'lowerAlnum')}⟧"`,
      `const twitchClientSecret = '⟦${fake.text(30, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `TWITCH_CLIENT_SECRET=${fake.text(23, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(30, 'lowerAlnum')}`,
      'twitch_client_secret: your-value-here',
    ],
  },
  'twitch-chat-token': {
    match: [`PASS oauth:⟦${fake.text(30, 'lowerAlnum')}⟧`, `password: 'oauth:⟦${fake.text(30, 'lowerAlnum')}⟧'`],
    ignore: [`oauth:${fake.text(12, 'lowerAlnum')}`, `oauth: ${fake.text(30, 'lowerAlnum')}`],
  },
});
