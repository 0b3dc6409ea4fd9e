import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vapi',
  name: 'Vapi',
  category: 'ai',
  revoke: 'https://dashboard.vapi.ai/org/api-keys',
  source: 'https://docs.vapi.ai/quickstart/introduction',
  kinds: [
    {
      id: 'vapi-api-key',
      title: 'Vapi API key',
      identity: 'api-key',
      keywords: ['vapi'],
      name: /(?:^|[^a-z])vapi[_-].{0,20}(?:key|token|secret)/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vapi-api-key': {
    match: [`VAPI_API_KEY=⟦${fake.uuid()}⟧`, `"vapi_api_key": "⟦${fake.uuid()}⟧"`],
    ignore: [`VAPI_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'vapi_api_key: your-value-here'],
  },
});
