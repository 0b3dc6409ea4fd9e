import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shipday',
  name: 'Shipday',
  category: 'e-commerce',
  revoke: 'https://docs.shipday.com/reference/authentication',
  source: 'https://docs.shipday.com/reference/authentication',
  kinds: [
    {
      id: 'shipday-api-key',
      title: 'Shipday API key',
      identity: 'api-key',
      keywords: ['shipday'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w.]{11,14}\.?[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shipday-api-key': {
    match: [
      `SHIPDAY_API_KEY=⟦${fake.alnum(10)}.${fake.alnum(20)}⟧`,
      `"shipday_api_key": "⟦${fake.alnum(10)}.${fake.alnum(20)}⟧"`,
      `const shipdayApiKey = '⟦${fake.alnum(10)}.${fake.alnum(20)}⟧';`,
    ],
    ignore: [
      `SHIPDAY_API_KEY=${fake.alnum(1)}.${fake.alnum(3)}`,
      `SAMPLE_SETTING=${fake.alnum(10)}.${fake.alnum(20)}`,
      'shipday_api_key: your-value-here',
    ],
  },
});
