import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'countrylayer',
  name: 'countrylayer',
  category: 'maps',
  revoke: 'https://countrylayer.com/documentation/',
  source: 'https://countrylayer.com/documentation/',
  kinds: [
    {
      id: 'countrylayer-api-key',
      title: 'countrylayer API key',
      identity: 'api-key',
      keywords: ['countrylayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'countrylayer-api-key': {
    match: [
      `COUNTRYLAYER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"countrylayer_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const countrylayerApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`COUNTRYLAYER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'countrylayer_api_key: your-value-here'],
  },
});
