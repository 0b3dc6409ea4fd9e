import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hubspot',
  name: 'HubSpot',
  category: 'crm',
  secretNames: ['hubspot'],
  revoke: 'https://app.hubspot.com/private-apps/',
  instead: 'Use a service key with only the scopes it needs; legacy private apps can no longer be created.',
  source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  kinds: [
    {
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app access token',
      identity: 'application',
      keywords: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
      pattern: /pat-(?:na|eu|ap)[1-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
    {
      id: 'hubspot-api-key',
      title: 'HubSpot API key (legacy)',
      identity: 'api-key',
      keywords: ['hubspot', 'hapikey'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hubspot-private-app-token': {
    match: [`export HUBSPOT_PRIVATE_APP_TOKEN=⟦pat-na1-${fake.uuid()}⟧`, `{"token": "⟦pat-eu1-${fake.uuid()}⟧"}`],
    ignore: [`pat-na1-${fake.hex(12)}`, `xpat-na1-${fake.uuid()}`],
  },
  'hubspot-api-key': {
    match: [`HUBSPOT_API_KEY=⟦${fake.uuid()}⟧`, `"hubspot_api_key": "⟦${fake.uuid()}⟧"`, `const hubspotApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`HUBSPOT_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'hubspot_api_key: your-value-here'],
  },
});
