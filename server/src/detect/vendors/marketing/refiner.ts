import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'refiner',
  name: 'Refiner',
  category: 'marketing',
  revoke: 'https://refiner.io/docs/api/',
  source: 'https://refiner.io/docs/api/',
  kinds: [
    {
      id: 'refiner-api-key',
      title: 'Refiner API key',
      identity: 'api-key',
      keywords: ['refiner'],
      name: /(?:^|[^a-z])refiner/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'refiner-api-key': {
    match: [`REFINER_API_KEY=⟦${fake.uuid()}⟧`, `"refiner_api_key": "⟦${fake.uuid()}⟧"`, `const refinerApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`REFINER_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'refiner_api_key: your-value-here'],
  },
});
