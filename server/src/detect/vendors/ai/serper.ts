import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'serper',
  name: 'Serper',
  category: 'ai',
  revoke: 'https://serper.dev/api-key',
  source: 'https://serper.dev/',
  kinds: [
    {
      id: 'serper-api-key',
      title: 'Serper API key',
      identity: 'api-key',
      keywords: ['serper'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'serper-api-key': {
    match: [`SERPER_API_KEY=⟦${fake.hex(40)}⟧`, `"serper_api_key": "⟦${fake.hex(40)}⟧"`, `const serperApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`SERPER_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'serper_api_key: your-value-here'],
  },
});
