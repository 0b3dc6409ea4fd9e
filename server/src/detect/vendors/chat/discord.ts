import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

// A token begins with the base64 of the application's id, 17 to 19 digits of which the first is never 0.
const idStarts = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((two) => [...'AEIMQUYcgk'].map((third) => two + third));

/** The application's id, where the first part of a bot token is the base64 of digits. */
function applicationId(secret: string): string | undefined {
  const bytes = fromBase64(secret.slice(0, secret.indexOf('.')));
  const id = bytes && String.fromCharCode(...bytes);
  return id !== undefined && /^[0-9]{17,20}$/.test(id) ? id : undefined;
}

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
      keywords: idStarts,
      pattern: /[MNO][DTjz][AEIMQUYcgk][A-Za-z\d_-]{20,24}\.[\w-]{6}\.[\w-]{27,38}/,
      principal: applicationId,
    },
    {
      id: 'discord-named-bot-token',
      title: 'Discord bot token (older form)',
      identity: 'bot',
      keywords: ['discord'],
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
      `bot: ⟦${fake.pick(['MT', 'Nj', 'OD'])}Q${fake.alnum(21)}.${fake.alnum(6)}.${fake.base64url(26)}a⟧`,
      `const t = '⟦MTA${fake.alnum(23)}.G${fake.alnum(5)}.${fake.base64url(37)}a⟧';`,
    ],
    ignore: [
      `MTA${fake.alnum(9)}.${fake.alnum(6)}.${fake.alnum(27)}`,
      `x = eyJ${fake.alnum(21)}.${fake.alnum(6)}.${fake.alnum(27)}`,
      `MTA${fake.alnum(21)}.${fake.alnum(6)}.${fake.alnum(10)}`,
    ],
  },
  'discord-named-bot-token': {
    match: [
      `DISCORD_TOKEN=⟦MZ${fake.alnum(22)}.${fake.alnum(6)}.${fake.alnum(27)}⟧`,
      `discord.login('⟦MZ${fake.alnum(24)}.G${fake.alnum(5)}.${fake.alnum(38)}⟧');`,
    ],
    ignore: [
      `DISCORD_TOKEN=MZ${fake.alnum(12)}.${fake.alnum(6)}.${fake.alnum(27)}`,
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
