import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'incident-io',
  name: 'incident.io',
  category: 'observability',
  revoke: 'https://app.incident.io/settings/api-keys',
  source: 'https://api-docs.incident.io/',
  kinds: [
    {
      id: 'incident-io-api-key',
      title: 'incident.io API key',
      identity: 'api-key',
      keywords: ['inc_live_', 'inc_development_'],
      pattern: /inc_(?:live|development)_[a-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'incident-io-api-key': {
    match: [`INCIDENT_IO_API_KEY=⟦inc_live_${fake.hex(64)}⟧`, `"incidentIoApiKey": "⟦inc_live_${fake.hex(64)}⟧",`],
    ignore: [
      `INCIDENT_IO_API_KEY=xinc_live_${fake.hex(64)}`,
      `INCIDENT_IO_API_KEY=inc_live_${fake.hex(8)}`,
      `INCIDENT_IO_API_KEY=inc_live_${fake.hex(64)}Zz9`,
      'INCIDENT_IO_API_KEY=inc_live_your-token-here',
    ],
  },
});
