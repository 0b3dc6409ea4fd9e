import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'brightdata',
  name: 'Bright Data',
  category: 'developer-tools',
  revoke: 'https://docs.brightdata.com/api-reference/authentication',
  source: 'https://docs.brightdata.com/api-reference/authentication',
  kinds: [
    {
      id: 'brightdata-api-key',
      title: 'Bright Data API key',
      identity: 'api-key',
      keywords: ['brightdata', 'bright_data', 'luminati'],
      name: /key|token|secret/,
      value: /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'brightdata-api-key': {
    match: [
      `BRIGHTDATA_API_KEY=⟦${fake.hex(64)}⟧`,
      `"brightdata_api_key": "⟦${fake.hex(64)}⟧"`,
      `const brightdataApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`BRIGHTDATA_API_KEY=${fake.hex(10)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'brightdata_api_key: your-value-here'],
  },
});
