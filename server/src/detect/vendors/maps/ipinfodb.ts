import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipinfodb',
  name: 'IPInfoDB',
  category: 'maps',
  revoke: 'https://www.ipinfodb.com/api',
  source: 'https://www.ipinfodb.com/api',
  kinds: [
    {
      id: 'ipinfodb-api-key',
      title: 'IPInfoDB API key',
      identity: 'api-key',
      keywords: ['ipinfodb'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipinfodb-api-key': {
    match: [`IPINFODB_API_KEY=⟦${fake.hex(64)}⟧`, `"ipinfodb_api_key": "⟦${fake.hex(64)}⟧"`, `const ipinfodbApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`IPINFODB_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'ipinfodb_api_key: your-value-here'],
  },
});
