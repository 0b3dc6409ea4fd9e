import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'llamaindex',
  name: 'LlamaIndex',
  category: 'ai',
  revoke: 'https://cloud.llamaindex.ai/api-key',
  source: 'https://docs.cloud.llamaindex.ai/api_key',
  kinds: [
    {
      id: 'llamaindex-api-key',
      title: 'LlamaCloud API key',
      identity: 'api-key',
      keywords: ['llx-'],
      pattern: /llx-[\w-]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'llamaindex-api-key': {
    match: [`export LLAMAINDEX_API_KEY=⟦llx-${fake.alnum(48)}⟧`, `{"token": "⟦llx-${fake.alnum(48)}⟧"}`],
    ignore: [`token = llx-${fake.alnum(8)}`, `xllx-${fake.alnum(48)}`, 'token = llx-your-token-here'],
  },
});
