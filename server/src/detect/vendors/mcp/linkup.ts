import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'linkup',
  name: 'Linkup',
  category: 'mcp',
  revoke: 'https://app.linkup.so/',
  source: 'https://docs.linkup.so/',
  kinds: [
    {
      id: 'linkup-api-key',
      title: 'Linkup API key',
      identity: 'api-key',
      keywords: ['linkup_', 'linkup-'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'linkup-api-key': {
    match: [`LINKUP_API_KEY=⟦${fake.uuid()}⟧`, `"linkup_api_key": "⟦${fake.uuid()}⟧"`],
    ignore: [`LINKUP_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'linkup_api_key: your-value-here'],
  },
});
