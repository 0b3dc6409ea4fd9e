import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mavenlink',
  name: 'Mavenlink',
  category: 'marketing',
  revoke: 'https://developer.mavenlink.com/',
  source: 'https://developer.mavenlink.com/',
  kinds: [
    {
      id: 'mavenlink-api-key',
      title: 'Mavenlink API key',
      identity: 'api-key',
      keywords: ['mavenlink'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mavenlink-api-key': {
    match: [
      `MAVENLINK_API_KEY=⟦${fake.hex(64)}⟧`,
      `"mavenlink_api_key": "⟦${fake.hex(64)}⟧"`,
      `const mavenlinkApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`MAVENLINK_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'mavenlink_api_key: your-value-here'],
  },
});
