import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deepseek',
  name: 'DeepSeek',
  category: 'ai',
  revoke: 'https://platform.deepseek.com/api_keys',
  source: 'https://api-docs.deepseek.com/',
  kinds: [
    {
      id: 'deepseek-api-key',
      title: 'DeepSeek API key',
      identity: 'api-key',
      keywords: ['sk-'],
      pattern: /sk-[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deepseek-api-key': {
    match: [`export DEEPSEEK_API_KEY=⟦sk-${fake.hex(32)}⟧`, `{"token": "⟦sk-${fake.hex(32)}⟧"}`],
    ignore: [`token = sk-${fake.hex(5)}`, `xsk-${fake.hex(32)}`, 'token = sk-your-token-here'],
  },
});
