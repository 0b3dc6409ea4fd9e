import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'spoonacular',
  name: 'Spoonacular',
  category: 'other',
  revoke: 'https://spoonacular.com/food-api/console',
  source: 'https://spoonacular.com/food-api/docs',
  kinds: [
    {
      id: 'spoonacular-api-key',
      title: 'Spoonacular API key',
      identity: 'api-key',
      keywords: ['spoonacular'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'spoonacular-api-key': {
    match: [
      `SPOONACULAR_API_KEY=⟦${fake.hex(32)}⟧`,
      `"spoonacular_api_key": "⟦${fake.hex(32)}⟧"`,
      `const spoonacularApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`SPOONACULAR_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'spoonacular_api_key: your-value-here'],
  },
});
