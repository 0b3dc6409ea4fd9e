import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipify',
  name: 'ipify Geolocation',
  category: 'maps',
  revoke: 'https://geo.ipify.org/docs',
  source: 'https://geo.ipify.org/docs',
  kinds: [
    {
      id: 'ipify-api-key',
      title: 'ipify Geolocation API key',
      identity: 'api-key',
      keywords: ['ipifi', 'ipify'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipify-api-key': {
    match: [`IPIFI_API_KEY=⟦${fake.alnum(32)}⟧`, `"ipifi_api_key": "⟦${fake.alnum(32)}⟧"`, `const ipifiApiKey = '⟦${fake.alnum(32)}⟧';`],
    ignore: [`IPIFI_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'ipifi_api_key: your-value-here'],
  },
});
