import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'airplane',
  name: 'Airplane',
  category: 'developer-tools',
  revoke: 'https://docs.airplane.dev/platform/api-keys',
  source: 'https://docs.airplane.dev/platform/api-keys',
  kinds: [
    {
      id: 'airplane-api-key',
      title: 'Airplane API key',
      identity: 'api-key',
      keywords: ['airplane_'],
      name: /airplane_.{0,10}(?:key|token)/,
      value: /[a-z0-9_]{30,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'airplane-api-key': {
    match: [`AIRPLANE_API_KEY=⟦tkn${fake.text(34, 'lowerAlnum')}⟧`, `"airplane_api_key": "⟦tkn${fake.text(34, 'lowerAlnum')}⟧"`],
    ignore: [
      `AIRPLANE_API_KEY=tkn${fake.text(5, 'lowerAlnum')}`,
      `SAMPLE_SETTING=tkn${fake.text(34, 'lowerAlnum')}`,
      'airplane_api_key: your-value-here',
    ],
  },
});
