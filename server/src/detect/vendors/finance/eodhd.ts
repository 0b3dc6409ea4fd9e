import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'eodhd',
  name: 'EODHD',
  category: 'finance',
  revoke: 'https://eodhd.com/financial-apis/',
  source: 'https://eodhd.com/financial-apis/',
  kinds: [
    {
      id: 'eodhd-api-key',
      title: 'EODHD API key',
      identity: 'api-key',
      keywords: ['eodhd', 'eod_', 'eodhistoricaldata'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{13,14}\.[0-9]{8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'eodhd-api-key': {
    match: [
      `EODHD_API_TOKEN=⟦${fake.hex(13)}.${fake.digits(8)}⟧`,
      `"eodhd_api_token": "⟦${fake.hex(13)}.${fake.digits(8)}⟧"`,
      `const eodhdApiToken = '⟦${fake.hex(13)}.${fake.digits(8)}⟧';`,
    ],
    ignore: [
      `EODHD_API_TOKEN=${fake.hex(2)}.${fake.digits(1)}`,
      `SAMPLE_SETTING=${fake.hex(13)}.${fake.digits(8)}`,
      'eodhd_api_token: your-value-here',
    ],
  },
});
