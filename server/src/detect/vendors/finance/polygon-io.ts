import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'polygon-io',
  name: 'Polygon.io',
  category: 'finance',
  revoke: 'https://polygon.io/dashboard/keys',
  source: 'https://polygon.io/docs/rest/quickstart',
  kinds: [
    {
      id: 'polygon-io-api-key',
      title: 'Polygon.io API key',
      identity: 'api-key',
      keywords: ['polygon'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'polygon-io-api-key': {
    match: [
      `POLYGON_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"polygon_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const polygonApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`POLYGON_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'polygon_api_key: your-value-here'],
  },
});
