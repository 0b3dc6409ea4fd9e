import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipdata',
  name: 'ipdata',
  category: 'maps',
  revoke: 'https://docs.ipdata.co/',
  source: 'https://docs.ipdata.co/',
  kinds: [
    {
      id: 'ipdata-api-key',
      title: 'ipdata API key',
      identity: 'api-key',
      keywords: ['ipdata'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipdata-api-key': {
    match: [`IPDATA_API_KEY=⟦${fake.hex(56)}⟧`, `"ipdata_api_key": "⟦${fake.hex(56)}⟧"`, `const ipdataApiKey = '⟦${fake.hex(56)}⟧';`],
    ignore: [`IPDATA_API_KEY=${fake.hex(42)}`, `SAMPLE_SETTING=${fake.hex(56)}`, 'ipdata_api_key: your-value-here'],
  },
});
