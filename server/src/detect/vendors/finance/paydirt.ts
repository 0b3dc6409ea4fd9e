import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paydirt',
  name: 'Paydirt',
  category: 'finance',
  revoke: 'https://app.paydirtapp.com/',
  source: 'https://app.paydirtapp.com/',
  kinds: [
    {
      id: 'paydirt-api-key',
      title: 'Paydirt API key',
      identity: 'api-key',
      keywords: ['paydirt'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paydirt-api-key': {
    match: [`PAYDIRT_API_KEY=⟦${fake.hex(32)}⟧`, `"paydirt_api_key": "⟦${fake.hex(32)}⟧"`, `const paydirtApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`PAYDIRT_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'paydirt_api_key: your-value-here'],
  },
});
