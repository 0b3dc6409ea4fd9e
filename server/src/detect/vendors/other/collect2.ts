import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'collect2',
  name: 'Collect2',
  category: 'other',
  revoke: 'https://collect2.com/',
  source: 'https://collect2.com/',
  kinds: [
    {
      id: 'collect2-api-key',
      title: 'Collect2 API key',
      identity: 'api-key',
      keywords: ['collect2'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'collect2-api-key': {
    match: [`COLLECT2_API_KEY=⟦${fake.uuid()}⟧`, `"collect2_api_key": "⟦${fake.uuid()}⟧"`, `const collect2ApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`COLLECT2_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'collect2_api_key: your-value-here'],
  },
});
