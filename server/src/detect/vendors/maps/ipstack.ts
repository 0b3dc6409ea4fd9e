import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipstack',
  name: 'ipstack',
  category: 'maps',
  revoke: 'https://ipstack.com/documentation',
  source: 'https://ipstack.com/documentation',
  kinds: [
    {
      id: 'ipstack-api-key',
      title: 'ipstack API key',
      identity: 'api-key',
      keywords: ['ipstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipstack-api-key': {
    match: [`IPSTACK_API_KEY=⟦${fake.hex(32)}⟧`, `"ipstack_api_key": "⟦${fake.hex(32)}⟧"`, `const ipstackApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`IPSTACK_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'ipstack_api_key: your-value-here'],
  },
});
