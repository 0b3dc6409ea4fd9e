import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'finicity',
  name: 'Finicity',
  category: 'finance',
  revoke: 'https://developer.finicity.com/',
  source: 'https://developer.mastercard.com/open-finance-us/documentation/',
  kinds: [
    {
      id: 'finicity-api-key',
      title: 'Finicity API key',
      identity: 'api-key',
      keywords: ['finicity'],
      name: /key|secret|token/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'finicity-api-key': {
    match: [`FINICITY_API_KEY=⟦${fake.hex(32)}⟧`, `"finicity_api_key": "⟦${fake.hex(32)}⟧"`, `const finicityApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`FINICITY_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'finicity_api_key: your-value-here'],
  },
});
