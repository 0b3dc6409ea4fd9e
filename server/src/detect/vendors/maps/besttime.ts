import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'besttime',
  name: 'BestTime',
  category: 'maps',
  revoke: 'https://documentation.besttime.app/',
  source: 'https://documentation.besttime.app/',
  kinds: [
    {
      id: 'besttime-api-key',
      title: 'BestTime API key',
      identity: 'api-key',
      keywords: ['besttime'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:pri_|pub_)?[0-9A-Za-z]{32,36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'besttime-api-key': {
    match: [
      `BESTTIME_API_KEY=⟦pri_${fake.hex(32)}⟧`,
      `"besttime_api_key": "⟦pri_${fake.hex(32)}⟧"`,
      `const besttimeApiKey = '⟦pri_${fake.hex(32)}⟧';`,
    ],
    ignore: [`BESTTIME_API_KEY=pri_${fake.hex(5)}`, `SAMPLE_SETTING=pri_${fake.hex(32)}`, 'besttime_api_key: your-value-here'],
  },
});
