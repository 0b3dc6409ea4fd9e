import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  category: 'maps',
  revoke: 'https://ipgeolocation.io/documentation.html',
  source: 'https://ipgeolocation.io/documentation.html',
  kinds: [
    {
      id: 'ipgeolocation-api-key',
      title: 'ipgeolocation.io API key',
      identity: 'api-key',
      keywords: ['ipgeolocation'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipgeolocation-api-key': {
    match: [
      `IPGEOLOCATION_API_KEY=⟦${fake.hex(32)}⟧`,
      `"ipgeolocation_api_key": "⟦${fake.hex(32)}⟧"`,
      `const ipgeolocationApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`IPGEOLOCATION_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'ipgeolocation_api_key: your-value-here'],
  },
});
