import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shipengine',
  name: 'ShipEngine',
  category: 'e-commerce',
  revoke: 'https://dashboard.shipengine.com/',
  source: 'https://www.shipengine.com/docs/auth/',
  kinds: [
    {
      id: 'shipengine-api-key',
      title: 'ShipEngine API key',
      identity: 'api-key',
      keywords: ['shipengine'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:TEST_)?[A-Za-z0-9+\/]{43}/,
      environment: (secret) => (secret.startsWith('TEST_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shipengine-api-key': {
    match: [
      `SHIPENGINE_API_KEY=⟦TEST_${fake.alnum(43)}⟧`,
      `"shipengine_api_key": "⟦TEST_${fake.alnum(43)}⟧"`,
      `const shipengineApiKey = '⟦TEST_${fake.alnum(43)}⟧';`,
    ],
    ignore: [`SHIPENGINE_API_KEY=TEST_${fake.alnum(7)}`, `SAMPLE_SETTING=TEST_${fake.alnum(43)}`, 'shipengine_api_key: your-value-here'],
  },
});
