import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  category: 'ai',
  revoke: 'https://bailian.console.alibabacloud.com/',
  source: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
  kinds: [
    {
      id: 'dashscope-api-key',
      title: 'Alibaba Cloud Model Studio API key',
      identity: 'api-key',
      keywords: ['dashscope', 'qwen', 'bailian'],
      pattern: /(?:dashscope|qwen|bailian)[^\n]{0,60}[^A-Za-z0-9](sk-[0-9a-f]{32})/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dashscope-api-key': {
    match: [`DASHSCOPE_API_KEY=⟦sk-${fake.hex(32)}⟧`, `"qwenApiKey": "⟦sk-${fake.hex(32)}⟧"`],
    ignore: [`DASHSCOPE_API_KEY=sk-${fake.hex(12)}`, `OTHER_API_KEY=sk-${fake.hex(32)}`],
  },
});
