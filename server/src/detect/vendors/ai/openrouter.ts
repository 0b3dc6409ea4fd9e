import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openrouter',
  name: 'OpenRouter',
  category: 'ai',
  revoke: 'https://openrouter.ai/settings/keys',
  source: 'https://openrouter.ai/docs/api-reference/authentication',
  kinds: [
    {
      id: 'openrouter-api-key',
      title: 'OpenRouter API key',
      identity: 'api-key',
      keywords: ['sk-or-v1-'],
      pattern: /sk-or-v1-[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openrouter-api-key': {
    match: [`export OPENROUTER_API_KEY=⟦sk-or-v1-${fake.hex(64)}⟧`, `{"token": "⟦sk-or-v1-${fake.hex(64)}⟧"}`],
    ignore: [`token = sk-or-v1-${fake.hex(10)}`, `xsk-or-v1-${fake.hex(64)}`, 'token = sk-or-v1-your-token-here'],
  },
});
