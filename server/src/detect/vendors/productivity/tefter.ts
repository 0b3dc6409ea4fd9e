import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tefter',
  name: 'Tefter',
  category: 'productivity',
  revoke: 'https://tefter.io/',
  source: 'https://tefter.io/',
  kinds: [
    {
      id: 'tefter-api-key',
      title: 'Tefter API key',
      identity: 'api-key',
      keywords: ['tefter'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tefter-api-key': {
    match: [`TEFTER_API_KEY=⟦${fake.alnum(20)}⟧`, `"tefter_api_key": "⟦${fake.alnum(20)}⟧"`, `const tefterApiKey = '⟦${fake.alnum(20)}⟧';`],
    ignore: [`TEFTER_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'tefter_api_key: your-value-here'],
  },
});
