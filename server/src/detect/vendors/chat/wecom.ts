import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wecom',
  name: 'WeCom',
  category: 'chat',
  revoke: 'https://developer.work.weixin.qq.com/document/path/91770',
  source: 'https://developer.work.weixin.qq.com/document/path/91770',
  kinds: [
    {
      id: 'wecom-bot-webhook',
      title: 'WeCom group bot webhook',
      identity: 'webhook',
      keywords: ['qyapi.weixin.qq.com/cgi-bin/webhook/'],
      pattern:
        /qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/(?:send|upload_media)\?key=([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
    },
    {
      id: 'wecom-corp-secret',
      title: 'WeCom corporation secret',
      identity: 'application',
      keywords: ['corpsecret', 'corp_secret', 'wecom', 'wxwork', 'qyweixin'],
      name: /secret/,
      value: /[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wecom-bot-webhook': {
    match: [
      `url: https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=⟦${fake.uuid()}⟧`,
      `"https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=⟦${fake.uuid()}⟧"`,
    ],
    ignore: [
      `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${fake.hex(12)}`,
      `https://qyapi.example.org/cgi-bin/webhook/send?key=${fake.uuid()}`,
    ],
  },
  'wecom-corp-secret': {
    match: [
      `WECOM_CORP_SECRET=⟦${fake.base64url(43)}⟧`,
      `"wecom_corp_secret": "⟦${fake.base64url(43)}⟧"`,
      `const wecomCorpSecret = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`WECOM_CORP_SECRET=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'wecom_corp_secret: your-value-here'],
  },
});
