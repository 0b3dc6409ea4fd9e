import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'discord',
  name: 'Discord',
  category: 'chat',
  revoke: 'https://discord.com/developers/applications',
  source: 'https://discord.com/developers/docs/reference#authentication',
  kinds: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      identity: 'bot',
      keywords: ['discord', 'token', 'bot'],
      pattern: /[MNO][A-Za-z\d_-]{23,25}\.[\w-]{6}\.[\w-]{27,38}/,
      anchor: 'window',
      reach: 160,
    },
    {
      id: 'discord-webhook',
      title: 'Discord webhook',
      identity: 'webhook',
      keywords: ['discord.com/api/', 'discordapp.com/api/'],
      pattern: /discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/([0-9]{15,20}\/[\w-]{55,75})/,
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      identity: 'oauth-client',
      keywords: ['discord'],
      name: /secret/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'discord-bot-token': {
    match: [
      `DISCORD_TOKEN=⟦M${fake.alnum(23)}.${fake.alnum(6)}.${fake.alnum(27)}⟧`,
      `client.login('⟦M${fake.alnum(25)}.G${fake.alnum(5)}.${fake.alnum(38)}⟧'); // bot token`,
    ],
    ignore: [
      `DISCORD_TOKEN=M${fake.alnum(12)}.${fake.alnum(6)}.${fake.alnum(27)}`,
      `discord token: eyJ${fake.alnum(21)}.${fake.alnum(6)}.${fake.alnum(27)}`,
      `discord_token=xM${fake.alnum(23)}.${fake.alnum(6)}.${fake.alnum(10)}`,
    ],
  },
  'discord-webhook': {
    match: [
      `url: https://discord.com/api/webhooks/⟦${fake.digits(18)}/${fake.base64url(68)}⟧`,
      `"https://discordapp.com/api/webhooks/⟦${fake.digits(18)}/${fake.base64url(68)}⟧"`,
    ],
    ignore: [
      `https://discord.com/api/webhooks/${fake.digits(18)}/${fake.alnum(12)}`,
      `https://discord.com/api/webhooks/${fake.digits(18)}`,
      `https://example.org/api/webhooks/${fake.digits(18)}/${fake.base64url(68)}`,
    ],
  },
  'discord-client-secret': {
    match: [
      `DISCORD_CLIENT_SECRET=⟦${fake.base64url(32)}⟧`,
      `"discord_client_secret": "⟦${fake.base64url(32)}⟧"`,
      `const discordClientSecret = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [
      `DISCORD_CLIENT_SECRET=${fake.base64url(24)}`,
      `SAMPLE_SETTING=${fake.base64url(32)}`,
      'discord_client_secret: your-value-here',
    ],
  },
});
