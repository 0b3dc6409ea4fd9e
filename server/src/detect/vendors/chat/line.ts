import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'line',
  name: 'LINE',
  category: 'chat',
  revoke: 'https://developers.line.biz/console/',
  instead: 'Use short-lived or stateless channel access tokens, which are made from a signed assertion.',
  source: 'https://developers.line.biz/en/docs/basics/channel-access-token/',
  kinds: [
    {
      id: 'line-channel-access-token',
      title: 'LINE channel access token',
      identity: 'bot',
      keywords: [
        'line_channel',
        'linechannel',
        'line_bot',
        'linebot',
        'line_access',
        'lineaccess',
        'line-channel',
        'channel_access_token',
        'channelaccesstoken',
        'channel-access-token',
      ],
      name: /token/,
      value: /[A-Za-z0-9+\/]{150,200}={0,2}/,
    },
    {
      id: 'line-channel-secret',
      title: 'LINE channel secret',
      identity: 'application',
      keywords: ['line_channel', 'linechannel', 'line_bot', 'linebot', 'line-channel', 'line_login', 'linelogin'],
      name: /secret/,
      value: /[0-9a-f]{32}/,
    },
    {
      id: 'line-notify-token',
      title: 'LINE Notify token',
      identity: 'api-key',
      keywords: ['line_notify', 'linenotify', 'line-notify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{43,56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'line-channel-access-token': {
    match: [
      `LINE_CHANNEL_ACCESS_TOKEN=⟦${fake.alnum(170)}=⟧`,
      `"line_channel_access_token": "⟦${fake.alnum(170)}=⟧"`,
      `const lineChannelAccessToken = '⟦${fake.alnum(170)}=⟧';`,
    ],
    ignore: [
      `LINE_CHANNEL_ACCESS_TOKEN=${fake.alnum(28)}=`,
      `SAMPLE_SETTING=${fake.alnum(170)}=`,
      'line_channel_access_token: your-value-here',
    ],
  },
  'line-channel-secret': {
    match: [
      `LINE_CHANNEL_SECRET=⟦${fake.hex(32)}⟧`,
      `"line_channel_secret": "⟦${fake.hex(32)}⟧"`,
      `const lineChannelSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`LINE_CHANNEL_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'line_channel_secret: your-value-here'],
  },
  'line-notify-token': {
    match: [
      `LINE_NOTIFY_TOKEN=⟦${fake.alnum(43)}⟧`,
      `"line_notify_token": "⟦${fake.alnum(43)}⟧"`,
      `const lineNotifyToken = '⟦${fake.alnum(43)}⟧';`,
    ],
    ignore: [`LINE_NOTIFY_TOKEN=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(43)}`, 'line_notify_token: your-value-here'],
  },
});
