import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jina-ai',
  name: 'Jina AI',
  category: 'ai',
  revoke: 'https://jina.ai/api-dashboard/',
  source: 'https://jina.ai/api-dashboard/',
  kinds: [
    {
      id: 'jina-ai-api-key',
      title: 'Jina AI API key',
      identity: 'api-key',
      keywords: ['jina_'],
      pattern: /jina_[0-9a-f]{32}[\w-]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jina-ai-api-key': {
    match: [`export JINA_AI_API_KEY=⟦jina_${fake.hex(32)}${fake.alnum(28)}⟧`, `{"token": "⟦jina_${fake.hex(32)}${fake.alnum(28)}⟧"}`],
    ignore: [`token = jina_${fake.hex(5)}${fake.alnum(4)}`, `xjina_${fake.hex(32)}${fake.alnum(28)}`, 'token = jina_your-token-here'],
  },
});
