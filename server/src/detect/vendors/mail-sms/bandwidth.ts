import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bandwidth',
  name: 'Bandwidth',
  category: 'mail-sms',
  revoke: 'https://dev.bandwidth.com/docs/credentials/',
  source: 'https://dev.bandwidth.com/docs/credentials/',
  kinds: [
    {
      id: 'bandwidth-api-key',
      title: 'Bandwidth API key',
      identity: 'api-key',
      keywords: ['bandwidth', 'bw_'],
      name: /(?:^|[^a-z])(?:bandwidth|bw).{0,12}(?:token|secret)/,
      value: /[0-9a-f]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bandwidth-api-key': {
    match: [
      `BANDWIDTH_API_SECRET=⟦${fake.hex(48)}⟧`,
      `"bandwidth_api_secret": "⟦${fake.hex(48)}⟧"`,
      `const bandwidthApiSecret = '⟦${fake.hex(48)}⟧';`,
    ],
    ignore: [`BANDWIDTH_API_SECRET=${fake.hex(36)}`, `SAMPLE_SETTING=${fake.hex(48)}`, 'bandwidth_api_secret: your-value-here'],
  },
});
