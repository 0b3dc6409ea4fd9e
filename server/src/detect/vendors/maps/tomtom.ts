import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tomtom',
  name: 'TomTom',
  category: 'maps',
  revoke: 'https://developer.tomtom.com/user/me/apps',
  source: 'https://developer.tomtom.com/how-to-get-tomtom-api-key',
  kinds: [
    {
      id: 'tomtom-api-key',
      title: 'TomTom API key',
      identity: 'api-key',
      keywords: ['tomtom'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tomtom-api-key': {
    match: [`TOMTOM_API_KEY=⟦${fake.alnum(32)}⟧`, `"tomtom_api_key": "⟦${fake.alnum(32)}⟧"`, `const tomtomApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`TOMTOM_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'tomtom_api_key: your-value-here'],
  },
});
