import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'foursquare',
  name: 'Foursquare',
  category: 'maps',
  revoke: 'https://docs.foursquare.com/developer/docs/authentication',
  source: 'https://docs.foursquare.com/developer/docs/authentication',
  kinds: [
    {
      id: 'foursquare-api-key',
      title: 'Foursquare API key',
      identity: 'api-key',
      keywords: ['foursquare'],
      name: /secret|key|token/,
      value: /fsq3[A-Za-z0-9+\/]{43}=?|[A-Z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'foursquare-api-key': {
    match: [
      `FOURSQUARE_API_KEY=⟦fsq3${fake.alnum(43)}=⟧`,
      `"foursquare_api_key": "⟦fsq3${fake.alnum(43)}=⟧"`,
      `const foursquareApiKey = '⟦fsq3${fake.alnum(43)}=⟧';`,
    ],
    ignore: [`FOURSQUARE_API_KEY=fsq3${fake.alnum(7)}=`, `SAMPLE_SETTING=fsq3${fake.alnum(43)}=`, 'foursquare_api_key: your-value-here'],
  },
});
