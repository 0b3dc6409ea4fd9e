import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'geocodio',
  name: 'Geocodio',
  category: 'maps',
  revoke: 'https://dash.geocod.io/apikey',
  source: 'https://www.geocod.io/docs/#authentication',
  kinds: [
    {
      id: 'geocodio-api-key',
      title: 'Geocodio API key',
      identity: 'api-key',
      keywords: ['geocodio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{39}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'geocodio-api-key': {
    match: [`GEOCODIO_API_KEY=⟦${fake.hex(39)}⟧`, `"geocodio_api_key": "⟦${fake.hex(39)}⟧"`, `const geocodioApiKey = '⟦${fake.hex(39)}⟧';`],
    ignore: [`GEOCODIO_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(39)}`, 'geocodio_api_key: your-value-here'],
  },
});
