import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'alibaba',
  name: 'Alibaba Cloud',
  category: 'cloud',
  revoke: 'https://ram.console.aliyun.com/manage/ak',
  instead: 'Use a RAM role for the instance or pod (RRSA), or OpenID Connect federation, instead of an AccessKey.',
  source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  kinds: [
    {
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['LTAI'],
      pattern: /LTAI[A-Za-z0-9]{12,24}/,
      pairsWith: ['alibaba-access-key-secret', 'alibaba-secret-beside-key-id'],
    },
    {
      id: 'alibaba-access-key-secret',
      title: 'Alibaba Cloud AccessKey secret',
      identity: 'api-key',
      keywords: ['alibaba', 'aliyun', 'alicloud', 'oss_', 'ossaccess', 'aliyuncli'],
      value: /^[A-Za-z0-9]{30}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['alibaba-access-key-id'],
    },
    {
      id: 'alibaba-secret-beside-key-id',
      title: 'Alibaba Cloud AccessKey secret beside its id',
      identity: 'api-key',
      keywords: ['LTAI'],
      pattern: /LTAI[A-Za-z0-9]{12,20}["']?(?:[ \t]{0,4}[:,;|=][ \t]{0,4}|[ \t]{1,8})["']?([A-Za-z0-9]{30})(?![A-Za-z0-9+/=_-])/,
      check: (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret),
      pairsWith: ['alibaba-access-key-id'],
    },
    {
      id: 'alibaba-sts-access-key-id',
      title: 'Alibaba Cloud temporary AccessKey id',
      identity: 'session',
      sensitivity: 'identifier',
      keywords: ['STS.'],
      pattern: /STS\.[A-Za-z0-9]{21,28}/,
      pairsWith: ['alibaba-sts-security-token', 'alibaba-sts-access-key-secret'],
    },
    {
      id: 'alibaba-sts-access-key-secret',
      title: 'Alibaba Cloud temporary AccessKey secret',
      identity: 'session',
      keywords: ['aliyun_sts', 'alibaba_sts', 'alibaba_cloud_sts', 'alibabasts', 'aliyunsts', 'aliyun', 'alibaba'],
      value: /^[A-Za-z0-9]{34,44}$/,
      name: /secret/i,
    },
    {
      id: 'alibaba-sts-security-token',
      title: 'Alibaba Cloud security token',
      identity: 'session',
      keywords: ['alibaba', 'aliyun', 'alicloud', 'security_token', 'securitytoken', 'sts_token'],
      value: /^CAIS[A-Za-z0-9+\/=]{40,2000}$/,
      name: /token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'alibaba-access-key-id': {
    match: [`ALIBABA_CLOUD_ACCESS_KEY_ID=⟦LTAI${fake.alnum(20)}⟧`, `"alibabaCloudAccessKeyId": "⟦LTAI${fake.alnum(20)}⟧",`],
    ignore: [
      `ALIBABA_CLOUD_ACCESS_KEY_ID=xLTAI${fake.alnum(20)}`,
      `ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI${fake.alnum(2)}`,
      'ALIBABA_CLOUD_ACCESS_KEY_ID=LTAIyour-token-here',
    ],
  },
  'alibaba-access-key-secret': {
    match: [`ALIBABA_CLOUD_ACCESS_KEY_SECRET=⟦${fake.alnum(30)}⟧`, `const alibabaCloudAccessKeySecret = "⟦${fake.alnum(30)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(30)}`,
      `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${fake.alnum(3)}`,
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET=your-key-here',
    ],
  },
  'alibaba-secret-beside-key-id': {
    match: [`acme,LTAI${fake.alnum(20)},⟦${fake.alnum(27)}aB3⟧`, `client('LTAI${fake.alnum(20)}', '⟦${fake.alnum(27)}aB3⟧')`],
    ignore: [`LTAI${fake.alnum(20)},${fake.alnum(24)}`, `LTAI${fake.alnum(20)} ${fake.text(30, 'lower')}`],
  },
  'alibaba-sts-access-key-id': {
    match: [`ALIBABA_CLOUD_ACCESS_KEY_ID=⟦STS.${fake.alnum(22)}⟧`, `"alibabaCloudAccessKeyId": "⟦STS.${fake.alnum(22)}⟧",`],
    ignore: [
      `ALIBABA_CLOUD_ACCESS_KEY_ID=xSTS.${fake.alnum(22)}`,
      `ALIBABA_CLOUD_ACCESS_KEY_ID=STS.${fake.alnum(2)}`,
      'ALIBABA_CLOUD_ACCESS_KEY_ID=STS.your-token-here',
    ],
  },
  'alibaba-sts-access-key-secret': {
    match: [`ALIYUN_STS_ACCESS_KEY_SECRET=⟦${fake.alnum(37)}⟧`, `const aliyunStsAccessKeySecret = "⟦${fake.alnum(37)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(37)}`,
      `ALIYUN_STS_ACCESS_KEY_SECRET=${fake.alnum(4)}`,
      'ALIYUN_STS_ACCESS_KEY_SECRET=your-key-here',
    ],
  },
  'alibaba-sts-security-token': {
    match: [`ALIBABA_CLOUD_SECURITY_TOKEN=⟦CAIS${fake.base64(120)}⟧`, `const alibabaCloudSecurityToken = "⟦CAIS${fake.base64(120)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=CAIS${fake.base64(120)}`,
      `ALIBABA_CLOUD_SECURITY_TOKEN=CAIS${fake.base64(15)}`,
      'ALIBABA_CLOUD_SECURITY_TOKEN=your-key-here',
    ],
  },
});
