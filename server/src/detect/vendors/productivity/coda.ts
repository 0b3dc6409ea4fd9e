import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coda',
  name: 'Coda',
  category: 'productivity',
  revoke: 'https://coda.io/account',
  source: 'https://coda.io/developers/apis/v1',
  kinds: [
    {
      id: 'coda-api-key',
      title: 'Coda API key',
      identity: 'api-key',
      keywords: ['coda', 'codakey', 'codatoken', 'codaapi'],
      name: /(?:^|[^a-z])coda.{0,12}(?:key|token|secret)/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coda-api-key': {
    match: [`CODA_API_KEY=⟦${fake.uuid()}⟧`, `"coda_api_key": "⟦${fake.uuid()}⟧"`, `const codaApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`CODA_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'coda_api_key: your-value-here'],
  },
});
