import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'xai',
  name: 'xAI',
  category: 'ai',
  revoke: 'https://console.x.ai/team/default/api-keys',
  source: 'https://docs.x.ai/docs/overview',
  kinds: [
    {
      id: 'xai-api-key',
      title: 'xAI API key',
      identity: 'api-key',
      keywords: ['xai-'],
      pattern: /xai-\w{70,90}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'xai-api-key': {
    match: [`export XAI_API_KEY=⟦xai-${fake.alnum(80)}⟧`, `{"token": "⟦xai-${fake.alnum(80)}⟧"}`],
    ignore: [`token = xai-${fake.alnum(13)}`, `xxai-${fake.alnum(80)}`, 'token = xai-your-token-here'],
  },
});
