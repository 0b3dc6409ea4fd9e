import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'spotify',
  name: 'Spotify',
  category: 'social',
  revoke: 'https://developer.spotify.com/dashboard',
  instead: 'Use the authorization code flow with PKCE in clients, which needs no secret.',
  source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  kinds: [
    {
      id: 'spotify-client-secret',
      title: 'Spotify client secret',
      identity: 'oauth-client',
      keywords: ['spotify'],
      name: /secret|key|token/,
      value: /[a-z0-9]{32}/,
      pairsWith: ['spotify-client-id'],
    },
    {
      id: 'spotify-client-id',
      title: 'Spotify client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['spotify'],
      name: /id/,
      value: /[a-z0-9]{32}/,
      pairsWith: ['spotify-client-secret'],
    },
    {
      id: 'spotify-access-token',
      title: 'Spotify access token',
      identity: 'oauth-token',
      keywords: ['spotify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /B[QC][\w-]{100,320}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'spotify-client-secret': {
    match: [
      `SPOTIFY_CLIENT_SECRET=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"spotify_client_secret": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const spotifyClientSecret = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SPOTIFY_CLIENT_SECRET=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'spotify_client_secret: your-value-here',
    ],
  },
  'spotify-client-id': {
    match: [
      `SPOTIFY_CLIENT_ID=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"spotify_client_id": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const spotifyClientId = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SPOTIFY_CLIENT_ID=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'spotify_client_id: your-value-here',
    ],
  },
  'spotify-access-token': {
    match: [
      `SPOTIFY_ACCESS_TOKEN=⟦BQ${fake.alnum(160)}⟧`,
      `"spotify_access_token": "⟦BQ${fake.alnum(160)}⟧"`,
      `const spotifyAccessToken = '⟦BQ${fake.alnum(160)}⟧';`,
    ],
    ignore: [`SPOTIFY_ACCESS_TOKEN=BQ${fake.alnum(26)}`, `SAMPLE_SETTING=BQ${fake.alnum(160)}`, 'spotify_access_token: your-value-here'],
  },
});
