import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lark',
  name: 'Lark',
  category: 'chat',
  revoke: 'https://open.larksuite.com/app',
  source: 'https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot',
  kinds: [
    {
      id: 'lark-bot-webhook',
      title: 'Lark custom bot webhook',
      identity: 'webhook',
      keywords: ['open.larksuite.com/open-apis/bot/', 'open.feishu.cn/open-apis/bot/'],
      pattern:
        /open\.(?:larksuite\.com|feishu\.cn)\/open-apis\/bot\/(?:v2\/)?hook\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
    {
      id: 'lark-app-secret',
      title: 'Lark app secret',
      identity: 'application',
      keywords: ['lark_app', 'larkapp', 'feishu', 'larksuite', 'lark-app'],
      name: /secret/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lark-bot-webhook': {
    match: [
      `url: https://open.feishu.cn/open-apis/bot/v2/hook/⟦${fake.uuid()}⟧`,
      `"https://open.larksuite.com/open-apis/bot/v2/hook/⟦${fake.uuid()}⟧"`,
    ],
    ignore: [
      `https://open.feishu.cn/open-apis/bot/v2/hook/${fake.hex(12)}`,
      `https://open.example.org/open-apis/bot/v2/hook/${fake.uuid()}`,
    ],
  },
  'lark-app-secret': {
    match: [
      `FEISHU_APP_SECRET=⟦${fake.alnum(32)}⟧`,
      `"feishu_app_secret": "⟦${fake.alnum(32)}⟧"`,
      `const feishuAppSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`FEISHU_APP_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'feishu_app_secret: your-value-here'],
  },
});
