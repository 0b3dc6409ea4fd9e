import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'documo',
  name: 'Documo',
  category: 'productivity',
  revoke: 'https://docs.documo.com/',
  source: 'https://docs.documo.com/',
  kinds: [
    {
      id: 'documo-api-key',
      title: 'Documo API key',
      identity: 'api-key',
      keywords: ['documo', 'mfax'],
      value: /ey[\w-]{30,60}\.ey[\w-]{100,700}\.[\w-]{30,120}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'documo-api-key': {
    match: [
      `DOCUMO_API_KEY=⟦eyJ${fake.alnum(40)}.eyJ${fake.alnum(200)}.${fake.alnum(43)}⟧`,
      `"documo_api_key": "⟦eyJ${fake.alnum(40)}.eyJ${fake.alnum(200)}.${fake.alnum(43)}⟧"`,
      `const documoApiKey = '⟦eyJ${fake.alnum(40)}.eyJ${fake.alnum(200)}.${fake.alnum(43)}⟧';`,
    ],
    ignore: [
      `DOCUMO_API_KEY=eyJ${fake.alnum(6)}.eyJ${fake.alnum(33)}.${fake.alnum(7)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(40)}.eyJ${fake.alnum(200)}.${fake.alnum(43)}`,
      'documo_api_key: your-value-here',
    ],
  },
});
