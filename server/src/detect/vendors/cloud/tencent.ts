import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tencent',
  name: 'Tencent Cloud',
  category: 'cloud',
  revoke: 'https://console.cloud.tencent.com/cam/capi',
  instead: 'Use a CAM role for the instance, or role federation by OpenID Connect, instead of a permanent key.',
  source: 'https://www.tencentcloud.com/document/product/598/34228',
  kinds: [
    {
      id: 'tencent-secret-id',
      title: 'Tencent Cloud SecretId',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['AKID', 'IKID'],
      pattern: /[AI]KID[A-Za-z0-9]{32}/,
      pairsWith: ['tencent-secret-key'],
    },
    {
      id: 'tencent-secret-key',
      title: 'Tencent Cloud SecretKey',
      identity: 'api-key',
      keywords: ['tencent', 'qcloud', 'cos_secret', 'cossecret'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
      pairsWith: ['tencent-secret-id'],
    },
    {
      id: 'tencent-wechat-app-id',
      title: 'WeChat app id',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['wx0', 'wx1', 'wx2', 'wx3', 'wx4', 'wx5', 'wx6', 'wx7', 'wx8', 'wx9', 'wxa', 'wxb', 'wxc', 'wxd', 'wxe', 'wxf'],
      pattern: /wx[a-f0-9]{16}/,
      source: 'https://developers.weixin.qq.com/doc/',
    },
    {
      id: 'tencent-wechat-app-secret',
      title: 'WeChat app secret',
      identity: 'application',
      keywords: ['wechat', 'weixin', 'wxapp', 'wx_'],
      value: /^[a-f0-9]{32}$/,
      name: /secret/i,
      pairsWith: ['tencent-wechat-app-id'],
      source: 'https://developers.weixin.qq.com/doc/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tencent-secret-id': {
    match: [`TENCENTCLOUD_SECRET_ID=⟦AKID${fake.alnum(32)}⟧`, `"tencentcloudSecretId": "⟦AKID${fake.alnum(32)}⟧",`],
    ignore: [
      `TENCENTCLOUD_SECRET_ID=xAKID${fake.alnum(32)}`,
      `TENCENTCLOUD_SECRET_ID=AKID${fake.alnum(4)}`,
      `TENCENTCLOUD_SECRET_ID=AKID${fake.alnum(32)}Zz9`,
      'TENCENTCLOUD_SECRET_ID=AKIDyour-token-here',
    ],
  },
  'tencent-secret-key': {
    match: [`TENCENTCLOUD_SECRET_KEY=⟦${fake.alnum(32)}⟧`, `const tencentcloudSecretKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `TENCENTCLOUD_SECRET_KEY=${fake.alnum(4)}`, 'TENCENTCLOUD_SECRET_KEY=your-key-here'],
  },
  'tencent-wechat-app-id': {
    match: [`WECHAT_APP_ID=⟦wx${fake.hex(16)}⟧`, `"wechatAppId": "⟦wx${fake.hex(16)}⟧",`],
    ignore: [
      `WECHAT_APP_ID=xwx${fake.hex(16)}`,
      `WECHAT_APP_ID=wx${fake.hex(2)}`,
      `WECHAT_APP_ID=wx${fake.hex(16)}Zz9`,
      'WECHAT_APP_ID=wxyour-token-here',
    ],
  },
  'tencent-wechat-app-secret': {
    match: [`WECHAT_APP_SECRET=⟦${fake.hex(32)}⟧`, `const wechatAppSecret = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `WECHAT_APP_SECRET=${fake.hex(4)}`, 'WECHAT_APP_SECRET=your-key-here'],
  },
});
