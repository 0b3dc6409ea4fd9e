import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cryptocompare',
  name: 'CryptoCompare',
  category: 'finance',
  revoke: 'https://min-api.cryptocompare.com/documentation',
  source: 'https://min-api.cryptocompare.com/documentation',
  kinds: [
    {
      id: 'cryptocompare-api-key',
      title: 'CryptoCompare API key',
      identity: 'api-key',
      keywords: ['cryptocompare'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cryptocompare-api-key': {
    match: [
      `CRYPTOCOMPARE_API_KEY=⟦${fake.hex(64)}⟧`,
      `"cryptocompare_api_key": "⟦${fake.hex(64)}⟧"`,
      `const cryptocompareApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`CRYPTOCOMPARE_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'cryptocompare_api_key: your-value-here'],
  },
});
