import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'anypoint',
  name: 'Anypoint Platform',
  category: 'developer-tools',
  revoke: 'https://anypoint.mulesoft.com/accounts/',
  source: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  kinds: [
    {
      id: 'anypoint-client-secret',
      title: 'Anypoint client secret or key',
      identity: 'oauth-client',
      keywords: ['anypoint'],
      name: /secret|key|token|password/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
    {
      id: 'anypoint-organization-id',
      title: 'Anypoint organization id',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['anypoint'],
      name: /org/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      pairsWith: ['anypoint-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'anypoint-client-secret': {
    match: [
      `ANYPOINT_CLIENT_SECRET=⟦${fake.uuid()}⟧`,
      `"anypoint_client_secret": "⟦${fake.uuid()}⟧"`,
      `const anypointClientSecret = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `ANYPOINT_CLIENT_SECRET=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'anypoint_client_secret: your-value-here',
    ],
  },
  'anypoint-organization-id': {
    match: [`ANYPOINT_ORG_ID=⟦${fake.uuid()}⟧`, `"anypoint_org_id": "⟦${fake.uuid()}⟧"`, `const anypointOrgId = '⟦${fake.uuid()}⟧';`],
    ignore: [`ANYPOINT_ORG_ID=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'anypoint_org_id: your-value-here'],
  },
});
