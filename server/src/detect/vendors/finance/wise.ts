import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wise',
  name: 'Wise',
  category: 'finance',
  revoke: 'https://wise.com/settings/api-tokens',
  source: 'https://docs.wise.com/api-docs/features/authentication-access',
  kinds: [
    {
      id: 'wise-api-token',
      title: 'Wise API token',
      identity: 'api-key',
      keywords: ['transferwise', 'wise_api', 'wiseapi', 'wise_token', 'wisetoken', 'wise-api'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wise-api-token': {
    match: [`WISE_API_TOKEN=⟦${fake.uuid()}⟧`, `"wise_api_token": "⟦${fake.uuid()}⟧"`, `const wiseApiToken = '⟦${fake.uuid()}⟧';`],
    ignore: [`WISE_API_TOKEN=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'wise_api_token: your-value-here'],
  },
});
