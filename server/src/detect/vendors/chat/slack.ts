import { vendor, type Samples } from '../../vendor.ts';

const source = 'https://docs.slack.dev/authentication/tokens/';

export default vendor({
  id: 'slack',
  name: 'Slack',
  category: 'chat',
  secretNames: ['slack'],
  revoke: 'https://api.slack.com/apps',
  instead: 'Turn on token rotation for the app, so that its tokens expire after twelve hours.',
  source,
  kinds: [
    {
      id: 'slack-bot-token',
      title: 'Slack bot token',
      identity: 'bot',
      keywords: ['xoxb-'],
      pattern: /xoxb-[A-Za-z0-9-]{20,255}/,
      check: (token) => /\d.{0,40}\d.{0,40}\d/.test(token.slice(5)),
    },
    {
      id: 'slack-user-token',
      title: 'Slack user token',
      identity: 'personal-token',
      keywords: ['xoxp-', 'xoxe-'],
      pattern: /(?:xoxp-[A-Za-z0-9-]{20,255}|xoxe-\d{9,16}-\d{9,16}-[\da-f-]{30,60})/,
      check: (token) => /\d.{0,40}\d.{0,40}\d/.test(token.slice(5)),
    },
    {
      id: 'slack-app-token',
      title: 'Slack app-level token',
      identity: 'application',
      keywords: ['xapp-'],
      pattern: /xapp-\d-[A-Za-z0-9]{8,14}-\d{8,16}-[0-9a-f]{64}/,
    },
    {
      id: 'slack-rotating-token',
      title: 'Slack rotating access or refresh token',
      identity: 'oauth-token',
      keywords: ['xoxe-', 'xoxe.xox'],
      pattern: /xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,250}/,
      source: 'https://docs.slack.dev/authentication/using-token-rotation/',
    },
    {
      id: 'slack-legacy-token',
      title: 'Slack legacy or workspace token',
      identity: 'oauth-token',
      keywords: ['xoxa-', 'xoxr-', 'xoxs-', 'xoxo-'],
      pattern: /xox[aros]-(?:\d-)?[A-Za-z0-9-]{10,255}/,
      check: (token) => /\d.{0,40}\d/.test(token.slice(5)),
      source: 'https://api.slack.com/legacy/custom-integrations/legacy-tokens',
    },
    {
      id: 'slack-session-token',
      title: 'Slack browser session token or cookie',
      identity: 'session',
      keywords: ['xoxc-', 'xoxd-'],
      pattern: /xox[cd]-[A-Za-z0-9%+/=_-]{40,400}/,
    },
    {
      id: 'slack-webhook',
      title: 'Slack incoming webhook or workflow URL',
      identity: 'webhook',
      keywords: ['https://hooks.slack.com/', 'http://hooks.slack.com/', 'hooks.slack.com/', 'hooks.slack-gov.com/'],
      pattern: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{36,100}/,
      check: (url) => /[a-z]/.test(url.slice(40)) && /\d/.test(url.slice(30)),
      principal: (url) => /\/(T[A-Z0-9]{7,13})\//.exec(url)?.[1],
      source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/',
    },
    {
      id: 'slack-signing-secret',
      title: 'Slack signing secret',
      identity: 'signing-key',
      keywords: ['slack'],
      name: /signing|client_?secret|verification|secret/i,
      value: /[0-9a-f]{32}/,
      source: 'https://docs.slack.dev/authentication/verifying-requests-from-slack/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'slack-bot-token': {
    match: [
      `SLACK_BOT_TOKEN=⟦xoxb-${fake.digits(12)}-${fake.digits(13)}-${fake.alnum(24)}⟧`,
      `"token": "⟦xoxb-${fake.digits(11)}-${fake.digits(12)}-${fake.alnum(24)}⟧"`,
    ],
    ignore: [
      'SLACK_BOT_TOKEN=xoxb-your-bot-token-goes-here',
      `SLACK_BOT_TOKEN=xoxb-${fake.digits(8)}`,
      `axoxb-${fake.digits(12)}-${fake.digits(13)}-${fake.alnum(24)}`,
    ],
  },
  'slack-user-token': {
    match: [
      `token: ⟦xoxp-${fake.digits(12)}-${fake.digits(12)}-${fake.digits(12)}-${fake.hex(32)}⟧`,
      `Authorization: Bearer ⟦xoxp-${fake.digits(11)}-${fake.digits(10)}-${fake.digits(11)}-${fake.hex(32)}⟧`,
    ],
    ignore: ['token: xoxp-your-user-token-goes-here', `token: xoxp-${fake.digits(9)}`],
  },
  'slack-app-token': {
    match: [
      `SLACK_APP_TOKEN=⟦xapp-1-A${fake.text(10, 'upperAlnum')}-${fake.digits(13)}-${fake.hex(64)}⟧`,
      `app_token: "⟦xapp-1-A${fake.text(10, 'upperAlnum')}-${fake.digits(13)}-${fake.hex(64)}⟧"`,
    ],
    ignore: [`xapp-1-A${fake.text(10, 'upperAlnum')}-${fake.digits(13)}-${fake.hex(20)}`, 'SLACK_APP_TOKEN=xapp-your-token'],
  },
  'slack-rotating-token': {
    match: [`ACCESS=⟦xoxe.xoxb-1-${fake.alnum(166)}⟧`, `"refresh_token": "⟦xoxe-1-${fake.alnum(147)}⟧"`],
    ignore: [`ACCESS=xoxe.xoxb-1-${fake.alnum(20)}`, `xoxe-${fake.alnum(147)}`],
  },
  'slack-legacy-token': {
    match: [
      `token=⟦xoxa-2-${fake.digits(12)}-${fake.digits(12)}-${fake.digits(12)}-${fake.hex(32)}⟧`,
      `token=⟦xoxs-${fake.digits(11)}-${fake.digits(9)}-${fake.digits(10)}-${fake.hex(10)}⟧`,
    ],
    ignore: [`token=xoxa-${fake.digits(8)}`, 'token=xoxr-this-is-only-a-placeholder'],
  },
  'slack-session-token': {
    match: [
      `token: "⟦xoxc-${fake.digits(12)}-${fake.digits(13)}-${fake.digits(13)}-${fake.hex(64)}⟧"`,
      `cookie: d=⟦xoxd-${fake.alnum(120)}%3D%3D⟧`,
    ],
    ignore: [`token: xoxc-${fake.digits(12)}`, `token: xoxd-${fake.alnum(10)}`],
  },
  'slack-webhook': {
    match: [
      `SLACK_WEBHOOK_URL=⟦https://hooks.slack.com/services/T${fake.text(8, 'upperAlnum')}/B${fake.text(10, 'upperAlnum')}/${fake.alnum(24)}⟧`,
      `url: "⟦https://hooks.slack.com/workflows/T${fake.text(8, 'upperAlnum')}/A${fake.text(8, 'upperAlnum')}/${fake.digits(18)}/${fake.alnum(24)}⟧"`,
    ],
    ignore: [
      'https://hooks.slack.com/services/',
      `https://hooks.slack.com/services/T${fake.text(8, 'upperAlnum')}/B${fake.text(8, 'upperAlnum')}/short`,
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    ],
  },
  'slack-signing-secret': {
    match: [`SLACK_SIGNING_SECRET=⟦${fake.hex(32)}⟧`, `slack:\n  x: 1\nslackClientSecret: "⟦${fake.hex(32)}⟧"`],
    ignore: [`SLACK_CHANNEL=${fake.hex(32)}`, `SLACK_SIGNING_SECRET=${fake.hex(20)}`],
  },
});
