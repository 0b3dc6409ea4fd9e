import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ecostruxure-it',
  name: 'EcoStruxure IT',
  category: 'other',
  revoke: 'https://api.ecostruxureit.com/',
  source: 'https://api.ecostruxureit.com/',
  kinds: [
    {
      id: 'ecostruxure-it-api-key',
      title: 'EcoStruxure IT API key',
      identity: 'api-key',
      keywords: ['ecostruxure'],
      value: /AK1[A-Za-z0-9\/+=_-]{40,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ecostruxure-it-api-key': {
    match: [
      `ECOSTRUXURE_API_KEY=⟦AK1${fake.alnum(48)}⟧`,
      `"ecostruxure_api_key": "⟦AK1${fake.alnum(48)}⟧"`,
      `const ecostruxureApiKey = '⟦AK1${fake.alnum(48)}⟧';`,
    ],
    ignore: [`ECOSTRUXURE_API_KEY=AK1${fake.alnum(8)}`, `SAMPLE_SETTING=AK1${fake.alnum(48)}`, 'ecostruxure_api_key: your-value-here'],
  },
});
