import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'copper',
  name: 'Copper',
  category: 'crm',
  revoke: 'https://developer.copper.com/introduction/authentication.html',
  source: 'https://developer.copper.com/introduction/authentication.html',
  kinds: [
    {
      id: 'copper-api-key',
      title: 'Copper API key',
      identity: 'api-key',
      keywords: ['copper', 'prosperworks'],
      name: /(?:^|[^a-z])(?:copper|prosperworks).{0,16}(?:token|key)/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'copper-api-key': {
    match: [`COPPER_API_KEY=⟦${fake.hex(32)}⟧`, `"copper_api_key": "⟦${fake.hex(32)}⟧"`, `const copperApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`COPPER_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'copper_api_key: your-value-here'],
  },
});
