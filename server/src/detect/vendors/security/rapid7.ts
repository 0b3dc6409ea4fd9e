import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rapid7',
  name: 'Rapid7',
  category: 'security',
  revoke: 'https://insight.rapid7.com/platform#/apiKeyManagement',
  source: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  kinds: [
    {
      id: 'rapid7-api-key',
      title: 'Rapid7 API key',
      identity: 'api-key',
      keywords: ['rapid7', 'insightvm', 'insightidr', 'insight_api'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rapid7-api-key': {
    match: [`RAPID7_API_KEY=⟦${fake.uuid()}⟧`, `const rapid7ApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`RAPID7_ORG_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
