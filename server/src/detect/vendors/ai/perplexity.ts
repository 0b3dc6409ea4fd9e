import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'perplexity',
  name: 'Perplexity',
  category: 'ai',
  revoke: 'https://console.perplexity.ai/',
  instead: 'Give each environment its own API group and rotate its keys.',
  source: 'https://docs.perplexity.ai/docs/admin/api-key-management',
  kinds: [
    {
      id: 'perplexity-api-key',
      title: 'Perplexity API key',
      identity: 'api-key',
      keywords: ['pplx-'],
      pattern: /pplx-[A-Za-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'perplexity-api-key': {
    match: [`export PERPLEXITY_API_KEY=⟦pplx-${fake.alnum(48)}⟧`, `{"token": "⟦pplx-${fake.alnum(48)}⟧"}`],
    ignore: [`token = pplx-${fake.alnum(8)}`, `xpplx-${fake.alnum(48)}`, 'token = pplx-your-token-here'],
  },
});
