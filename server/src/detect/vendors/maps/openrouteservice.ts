import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openrouteservice',
  name: 'openrouteservice',
  category: 'maps',
  revoke: 'https://openrouteservice.org/dev/#/api-docs',
  source: 'https://openrouteservice.org/dev/#/api-docs',
  kinds: [
    {
      id: 'openrouteservice-api-key',
      title: 'openrouteservice API key',
      identity: 'api-key',
      keywords: ['openrouteservice', 'ors_api', 'orsapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openrouteservice-api-key': {
    match: [
      `OPENROUTESERVICE_API_KEY=⟦${fake.hex(56)}⟧`,
      `"openrouteservice_api_key": "⟦${fake.hex(56)}⟧"`,
      `const openrouteserviceApiKey = '⟦${fake.hex(56)}⟧';`,
    ],
    ignore: [`OPENROUTESERVICE_API_KEY=${fake.hex(42)}`, `SAMPLE_SETTING=${fake.hex(56)}`, 'openrouteservice_api_key: your-value-here'],
  },
});
