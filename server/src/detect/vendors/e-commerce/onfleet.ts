import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'onfleet',
  name: 'Onfleet',
  category: 'e-commerce',
  revoke: 'https://onfleet.com/dashboard#/settings/api',
  source: 'https://docs.onfleet.com/reference/authentication',
  kinds: [
    {
      id: 'onfleet-api-key',
      title: 'Onfleet API key',
      identity: 'api-key',
      keywords: ['onfleet'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'onfleet-api-key': {
    match: [`ONFLEET_API_KEY=⟦${fake.hex(32)}⟧`, `"onfleet_api_key": "⟦${fake.hex(32)}⟧"`, `const onfleetApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`ONFLEET_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'onfleet_api_key: your-value-here'],
  },
});
