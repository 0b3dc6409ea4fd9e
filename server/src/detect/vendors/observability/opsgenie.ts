import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'opsgenie',
  name: 'Opsgenie',
  category: 'observability',
  secretNames: ['opsgenie'],
  revoke: 'https://app.opsgenie.com/settings/api-key-management',
  instead: 'Opsgenie reaches its end of support: use an OAuth 2.0 app of Jira Service Management.',
  source: 'https://docs.opsgenie.com/docs/api-key-management',
  kinds: [
    {
      id: 'opsgenie-api-key',
      title: 'Opsgenie API key',
      identity: 'api-key',
      keywords: ['opsgenie', 'genie_key', 'geniekey'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|auth/i,
    },
    {
      id: 'opsgenie-header',
      title: 'Opsgenie API key in a header',
      identity: 'api-key',
      keywords: ['GenieKey '],
      pattern: /GenieKey ([a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'opsgenie-api-key': {
    match: [`OPSGENIE_API_KEY=⟦${fake.uuid()}⟧`, `const opsgenieApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`OPSGENIE_TEAM_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
  'opsgenie-header': {
    match: [`Authorization: GenieKey ⟦${fake.uuid()}⟧`, `-H "Authorization: GenieKey ⟦${fake.uuid()}⟧"`],
    ignore: [`Authorization: GenieKey ${fake.hex(8)}`, `Authorization: Bearer ${fake.uuid()}`],
  },
});
