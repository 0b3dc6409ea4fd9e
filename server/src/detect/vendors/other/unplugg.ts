import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unplugg',
  name: 'Unplugg',
  category: 'other',
  revoke: 'https://unplu.gg/',
  source: 'https://unplu.gg/',
  kinds: [
    {
      id: 'unplugg-api-key',
      title: 'Unplugg API key',
      identity: 'api-key',
      keywords: ['unplu'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unplugg-api-key': {
    match: [`UNPLU_API_KEY=⟦${fake.hex(64)}⟧`, `"unplu_api_key": "⟦${fake.hex(64)}⟧"`, `const unpluApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`UNPLU_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'unplu_api_key: your-value-here'],
  },
});
