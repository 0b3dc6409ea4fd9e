import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wakatime',
  name: 'WakaTime',
  category: 'developer-tools',
  revoke: 'https://wakatime.com/settings/api-key',
  source: 'https://wakatime.com/developers#authentication',
  kinds: [
    {
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      identity: 'personal-token',
      keywords: ['waka_'],
      pattern: /waka_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z0-9]{36,40})/,
    },
    {
      id: 'wakatime-legacy-api-key',
      title: 'WakaTime API key (older form)',
      identity: 'personal-token',
      keywords: ['wakatime', 'waka_time'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      check: (secret) => new Set(secret).size > 4,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wakatime-api-key': {
    match: [`export WAKATIME_API_KEY=⟦waka_${fake.uuid()}⟧`, `{"token": "⟦waka_${fake.uuid()}⟧"}`],
    ignore: [`waka_${fake.hex(9)}`, `xwaka_${fake.uuid()}`],
  },
  'wakatime-legacy-api-key': {
    match: [
      `WAKATIME_API_TOKEN=⟦${fake.uuid()}⟧`,
      `"wakatime_api_token": "⟦${fake.uuid()}⟧"`,
      `const wakatimeApiToken = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`WAKATIME_API_TOKEN=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'wakatime_api_token: your-value-here'],
  },
});
