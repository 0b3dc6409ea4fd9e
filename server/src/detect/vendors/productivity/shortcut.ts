import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shortcut',
  name: 'Shortcut',
  category: 'productivity',
  revoke: 'https://app.shortcut.com/settings/account/api-tokens',
  source: 'https://developer.shortcut.com/api/rest/v3',
  kinds: [
    {
      id: 'shortcut-api-token',
      title: 'Shortcut API token',
      identity: 'personal-token',
      keywords: ['shortcut_api', 'shortcutapi', 'shortcut_token', 'shortcuttoken', 'clubhouse_'],
      name: /token|key/,
      value: /(?:sct_[a-z]{2}_\w{32,120}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shortcut-api-token': {
    match: [
      `SHORTCUT_API_TOKEN=⟦${fake.uuid()}⟧`,
      `"shortcut_api_token": "⟦${fake.uuid()}⟧"`,
      `const shortcutApiToken = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`SHORTCUT_API_TOKEN=${fake.hex(8)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'shortcut_api_token: your-value-here'],
  },
});
