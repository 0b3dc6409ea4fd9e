import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bluesky',
  name: 'Bluesky',
  category: 'social',
  revoke: 'https://bsky.app/settings/app-passwords',
  source: 'https://docs.bsky.app/docs/get-started',
  kinds: [
    {
      id: 'bluesky-app-password',
      title: 'Bluesky app password',
      identity: 'api-key',
      keywords: ['bluesky', 'bsky', 'atproto'],
      name: /pass|key|secret|token/,
      value: /[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bluesky-app-password': {
    match: [
      `BLUESKY_PASSWORD=⟦${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}⟧`,
      `"bluesky_password": "⟦${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}⟧"`,
      `const blueskyPassword = '⟦${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}⟧';`,
    ],
    ignore: [
      `BLUESKY_PASSWORD=${fake.text(1, 'lower')}-${fake.text(1, 'lower')}-${fake.text(1, 'lower')}-${fake.text(1, 'lower')}`,
      `SAMPLE_SETTING=${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}-${fake.text(4, 'lower')}`,
      'bluesky_password: your-value-here',
    ],
  },
});
