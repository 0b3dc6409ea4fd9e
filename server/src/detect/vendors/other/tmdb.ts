import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tmdb',
  name: 'TMDB',
  category: 'other',
  revoke: 'https://www.themoviedb.org/settings/api',
  source: 'https://developer.themoviedb.org/docs/getting-started',
  kinds: [
    {
      id: 'tmdb-api-key',
      title: 'TMDB API key',
      identity: 'api-key',
      keywords: ['tmdb', 'themoviedb'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}|eyJhbGciOiJIUzI1NiJ9\.[\w-]{100,300}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tmdb-api-key': {
    match: [`TMDB_API_KEY=⟦${fake.hex(32)}⟧`, `"tmdb_api_key": "⟦${fake.hex(32)}⟧"`, `const tmdbApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`TMDB_API_KEY=${fake.hex(5)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'tmdb_api_key: your-value-here'],
  },
});
