import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'strava',
  name: 'Strava',
  category: 'social',
  revoke: 'https://www.strava.com/settings/api',
  source: 'https://developers.strava.com/docs/authentication/',
  kinds: [
    {
      id: 'strava-client-secret',
      title: 'Strava client secret',
      identity: 'oauth-client',
      keywords: ['strava'],
      name: /secret|token/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'strava-client-secret': {
    match: [
      `STRAVA_CLIENT_SECRET=⟦${fake.hex(40)}⟧`,
      `"strava_client_secret": "⟦${fake.hex(40)}⟧"`,
      `const stravaClientSecret = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`STRAVA_CLIENT_SECRET=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'strava_client_secret: your-value-here'],
  },
});
