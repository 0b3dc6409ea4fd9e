import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'visualcrossing',
  name: 'Visual Crossing',
  category: 'maps',
  revoke: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
  source: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
  kinds: [
    {
      id: 'visualcrossing-api-key',
      title: 'Visual Crossing API key',
      identity: 'api-key',
      keywords: ['visualcrossing'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{25}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'visualcrossing-api-key': {
    match: [
      `VISUALCROSSING_API_KEY=⟦${fake.text(25, 'upperAlnum')}⟧`,
      `"visualcrossing_api_key": "⟦${fake.text(25, 'upperAlnum')}⟧"`,
      `const visualcrossingApiKey = '⟦${fake.text(25, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `VISUALCROSSING_API_KEY=${fake.text(19, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(25, 'upperAlnum')}`,
      'visualcrossing_api_key: your-value-here',
    ],
  },
});
