import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'graphhopper',
  name: 'GraphHopper',
  category: 'maps',
  revoke: 'https://www.graphhopper.com/dashboard/',
  source: 'https://docs.graphhopper.com/',
  kinds: [
    {
      id: 'graphhopper-api-key',
      title: 'GraphHopper API key',
      identity: 'api-key',
      keywords: ['graphhopper'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{11,14}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'graphhopper-api-key': {
    match: [
      `GRAPHHOPPER_API_KEY=⟦${fake.uuid()}⟧`,
      `"graphhopper_api_key": "⟦${fake.uuid()}⟧"`,
      `const graphhopperApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`GRAPHHOPPER_API_KEY=${fake.hex(8)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'graphhopper_api_key: your-value-here'],
  },
});
