import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mem0',
  name: 'Mem0',
  category: 'ai',
  revoke: 'https://app.mem0.ai/dashboard/api-keys',
  source: 'https://docs.mem0.ai/platform/quickstart',
  kinds: [
    {
      id: 'mem0-api-key',
      title: 'Mem0 API key',
      identity: 'api-key',
      keywords: ['mem0'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /m0-[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mem0-api-key': {
    match: [
      `MEM0_API_KEY=⟦m0-${fake.alnum(40)}⟧`,
      `"mem0_api_key": "⟦m0-${fake.alnum(40)}⟧"`,
      `const mem0ApiKey = '⟦m0-${fake.alnum(40)}⟧';`,
    ],
    ignore: [`MEM0_API_KEY=m0-${fake.alnum(6)}`, `SAMPLE_SETTING=m0-${fake.alnum(40)}`, 'mem0_api_key: your-value-here'],
  },
});
