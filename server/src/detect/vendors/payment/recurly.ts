import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'recurly',
  name: 'Recurly',
  category: 'payment',
  revoke: 'https://app.recurly.com/go/developer/api_keys',
  source: 'https://recurly.com/developers/api/',
  kinds: [
    {
      id: 'recurly-api-key',
      title: 'Recurly API key',
      identity: 'api-key',
      keywords: ['recurly'],
      name: /key|secret|token/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'recurly-api-key': {
    match: [`RECURLY_API_KEY=⟦${fake.hex(32)}⟧`, `"recurly_api_key": "⟦${fake.hex(32)}⟧"`, `const recurlyApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`RECURLY_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'recurly_api_key: your-value-here'],
  },
});
