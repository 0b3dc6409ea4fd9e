import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'madkudu',
  name: 'MadKudu',
  category: 'crm',
  revoke: 'https://developers.madkudu.com/',
  source: 'https://developers.madkudu.com/',
  kinds: [
    {
      id: 'madkudu-api-key',
      title: 'MadKudu API key',
      identity: 'api-key',
      keywords: ['madkudu'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'madkudu-api-key': {
    match: [`MADKUDU_API_KEY=⟦${fake.hex(32)}⟧`, `"madkudu_api_key": "⟦${fake.hex(32)}⟧"`, `const madkuduApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`MADKUDU_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'madkudu_api_key: your-value-here'],
  },
});
