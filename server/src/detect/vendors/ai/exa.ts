import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'exa',
  name: 'Exa',
  category: 'ai',
  revoke: 'https://dashboard.exa.ai/api-keys',
  source: 'https://docs.exa.ai/reference/getting-started',
  kinds: [
    {
      id: 'exa-api-key',
      title: 'Exa API key',
      identity: 'api-key',
      keywords: ['exa_api', 'exaapi', 'exa-api', 'exa_key', 'exakey'],
      name: /(?:^|[^a-z])exa[_-]?(?:api|key)/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'exa-api-key': {
    match: [`EXA_API_KEY=⟦${fake.uuid()}⟧`, `"exa_api_key": "⟦${fake.uuid()}⟧"`, `const exaApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`EXA_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'exa_api_key: your-value-here'],
  },
});
