import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zhipu',
  name: 'Zhipu AI',
  category: 'ai',
  revoke: 'https://bigmodel.cn/usercenter/proj-mgmt/apikeys',
  source: 'https://docs.bigmodel.cn/cn/guide/start/quick-start',
  kinds: [
    {
      id: 'zhipu-api-key',
      title: 'Zhipu AI API key',
      identity: 'api-key',
      keywords: ['zhipu', 'bigmodel', 'glm_', 'zai_api', 'zaiapi', 'chatglm'],
      value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zhipu-api-key': {
    match: [
      `ZHIPUAI_API_KEY=⟦${fake.hex(32)}.${fake.alnum(16)}⟧`,
      `"zhipuai_api_key": "⟦${fake.hex(32)}.${fake.alnum(16)}⟧"`,
      `const zhipuaiApiKey = '⟦${fake.hex(32)}.${fake.alnum(16)}⟧';`,
    ],
    ignore: [
      `ZHIPUAI_API_KEY=${fake.hex(5)}.${fake.alnum(2)}`,
      `SAMPLE_SETTING=${fake.hex(32)}.${fake.alnum(16)}`,
      'zhipuai_api_key: your-value-here',
    ],
  },
});
