import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lastfm',
  name: 'Last.fm',
  category: 'social',
  revoke: 'https://www.last.fm/api/accounts',
  source: 'https://www.last.fm/api/authentication',
  kinds: [
    {
      id: 'lastfm-api-secret',
      title: 'Last.fm API key or secret',
      identity: 'api-key',
      keywords: ['lastfm', 'last_fm', 'last.fm'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lastfm-api-secret': {
    match: [
      `LASTFM_API_SECRET=⟦${fake.hex(32)}⟧`,
      `"lastfm_api_secret": "⟦${fake.hex(32)}⟧"`,
      `const lastfmApiSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`LASTFM_API_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'lastfm_api_secret: your-value-here'],
  },
});
