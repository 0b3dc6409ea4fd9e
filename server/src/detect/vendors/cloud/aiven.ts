import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'aiven',
  name: 'Aiven',
  category: 'cloud',
  revoke: 'https://console.aiven.io/profile/tokens',
  instead: 'Use an application user with a token that has an expiry, and rotate service passwords.',
  source: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
  kinds: [
    {
      id: 'aiven-service-password',
      title: 'Aiven service password',
      identity: 'database-user',
      keywords: ['AVNS_'],
      pattern: /AVNS_[A-Za-z0-9_-]{19,27}/,
    },
    {
      id: 'aiven-auth-token',
      title: 'Aiven token',
      identity: 'personal-token',
      keywords: ['aivenv1_', 'aivenv2_'],
      pattern: /aivenv[12]_[A-Za-z0-9+\/=_-]{40,512}/,
    },
    {
      id: 'aiven-legacy-token',
      title: 'Aiven token (legacy)',
      identity: 'personal-token',
      keywords: ['aiven'],
      value: /^[A-Za-z0-9\/+=]{200,512}$/,
      name: /token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'aiven-service-password': {
    match: [`DB_PASSWORD=⟦AVNS_${fake.alnum(19)}⟧`, `postgres://avnadmin:⟦AVNS_${fake.alnum(19)}⟧@pg.aivencloud.com:1234/defaultdb`],
    ignore: [`AVNS_${fake.alnum(6)}`, `DB_PASSWORD=xAVNS_${fake.alnum(19)}`],
  },
  'aiven-auth-token': {
    match: [`AIVEN_TOKEN=⟦aivenv1_${fake.alnum(200)}⟧`, `"aivenToken": "⟦aivenv1_${fake.alnum(200)}⟧",`],
    ignore: [`AIVEN_TOKEN=xaivenv1_${fake.alnum(200)}`, `AIVEN_TOKEN=aivenv1_${fake.alnum(25)}`, 'AIVEN_TOKEN=aivenv1_your-token-here'],
  },
  'aiven-legacy-token': {
    match: [`AIVEN_API_TOKEN=⟦${fake.base64(372)}⟧`, `const aivenApiToken = "⟦${fake.base64(372)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.base64(372)}`, `AIVEN_API_TOKEN=${fake.base64(46)}`, 'AIVEN_API_TOKEN=your-key-here'],
  },
});
