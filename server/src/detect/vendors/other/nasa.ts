import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nasa',
  name: 'NASA',
  category: 'other',
  revoke: 'https://api.nasa.gov/',
  source: 'https://api.nasa.gov/',
  kinds: [
    {
      id: 'nasa-url-key',
      title: 'NASA API key in a URL',
      identity: 'api-key',
      keywords: ['api.nasa.gov/'],
      pattern: /api\.nasa\.gov\/[\w\/.?=&:%-]{0,200}api_key=([A-Za-z0-9]{40})/,
    },
    {
      id: 'nasa-api-key',
      title: 'NASA API key',
      identity: 'api-key',
      keywords: ['nasa_', 'nasa-', 'nasaapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nasa-url-key': {
    match: [
      `https://api.nasa.gov/planetary/apod?api_key=⟦${fake.alnum(40)}⟧`,
      `fetch('https://api.nasa.gov/planetary/earth/imagery?api_key=⟦${fake.alnum(40)}⟧')`,
    ],
    ignore: ['https://api.nasa.gov/planetary/apod?api_key=DEMO_KEY', `https://api.example.gov/planetary/apod?api_key=${fake.alnum(40)}`],
  },
  'nasa-api-key': {
    match: [`NASA_API_KEY=⟦${fake.alnum(40)}⟧`, `"nasa_api_key": "⟦${fake.alnum(40)}⟧"`, `const nasaApiKey = '⟦${fake.alnum(40)}⟧';`],
    ignore: [`NASA_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'nasa_api_key: your-value-here'],
  },
});
