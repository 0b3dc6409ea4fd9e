import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'carbon-interface',
  name: 'Carbon Interface',
  category: 'other',
  revoke: 'https://docs.carboninterface.com/',
  source: 'https://docs.carboninterface.com/',
  kinds: [
    {
      id: 'carbon-interface-api-key',
      title: 'Carbon Interface API key',
      identity: 'api-key',
      keywords: ['carboninterface', 'carbon_interface'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{21}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'carbon-interface-api-key': {
    match: [
      `CARBONINTERFACE_API_KEY=⟦${fake.alnum(21)}⟧`,
      `"carboninterface_api_key": "⟦${fake.alnum(21)}⟧"`,
      `const carboninterfaceApiKey = '⟦${fake.alnum(21)}⟧';`,
    ],
    ignore: [`CARBONINTERFACE_API_KEY=${fake.alnum(16)}`, `SAMPLE_SETTING=${fake.alnum(21)}`, 'carboninterface_api_key: your-value-here'],
  },
});
