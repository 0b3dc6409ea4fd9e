import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'yandex',
  name: 'Yandex Cloud',
  category: 'cloud',
  revoke: 'https://console.yandex.cloud/',
  instead: 'Attach a service account to the instance or use workload identity federation instead of a static key.',
  source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  kinds: [
    {
      id: 'yandex-api-key',
      title: 'Yandex Cloud API key',
      identity: 'service-account',
      keywords: ['AQVN'],
      pattern: /AQVN[A-Za-z0-9_-]{35,38}/,
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
    },
    {
      id: 'yandex-iam-token',
      title: 'Yandex Cloud IAM token',
      identity: 'session',
      keywords: ['t1.'],
      pattern: /t1\.[A-Za-z0-9_-]{4,1000}={0,2}\.[A-Za-z0-9_-]{86}={0,2}/,
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
    },
    {
      id: 'yandex-access-key-id',
      title: 'Yandex Cloud static access key id',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['YCAJE'],
      pattern: /YCAJE[A-Za-z0-9_-]{20}/,
      pairsWith: ['yandex-secret-key'],
    },
    {
      id: 'yandex-secret-key',
      title: 'Yandex Cloud static access key secret',
      identity: 'service-account',
      keywords: ['yandex', 'aws_', 'secret_access_key', 'yc_'],
      value: /^YC[A-Za-z0-9_-]{38}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['yandex-access-key-id'],
    },
    {
      id: 'yandex-oauth-token',
      title: 'Yandex OAuth token',
      identity: 'oauth-token',
      keywords: ['y0_', 'y1_', 'y2_', 'y3_'],
      pattern: /y[0-3]_[A-Za-z0-9_-]{30,60}/,
      source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token',
    },
    {
      id: 'yandex-service-api-key',
      title: 'Yandex API key (Dictionary, Translate, Predictor)',
      identity: 'api-key',
      keywords: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.'],
      pattern: /(?:trnsl|p?dict|pdct)\.1\.1\.\d{8}T\d{6}Z\.[a-f0-9]{16}\.[a-f0-9]{38,42}/,
      source: 'https://yandex.com/dev/dictionary/',
    },
    {
      id: 'yandex-secret',
      title: 'Yandex API secret',
      identity: 'api-key',
      keywords: ['yandex'],
      value: /^[A-Za-z0-9]{80,100}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'yandex-api-key': {
    match: [`YANDEX_API_KEY=⟦AQVN${fake.alnum(36)}⟧`, `"yandexApiKey": "⟦AQVN${fake.alnum(36)}⟧",`],
    ignore: [`YANDEX_API_KEY=xAQVN${fake.alnum(36)}`, `YANDEX_API_KEY=AQVN${fake.alnum(4)}`, 'YANDEX_API_KEY=AQVNyour-token-here'],
  },
  'yandex-iam-token': {
    match: [
      `YC_TOKEN=⟦t1.${fake.base64url(200)}.${fake.base64url(86)}⟧`,
      `"ycToken": "⟦t1.${fake.base64url(200)}.${fake.base64url(86)}⟧",`,
    ],
    ignore: [`t1.${fake.base64url(20)}.${fake.base64url(12)}`, `xt1.${fake.base64url(90)}.${fake.base64url(86)}`],
  },
  'yandex-access-key-id': {
    match: [`AWS_ACCESS_KEY_ID=⟦YCAJE${fake.alnum(20)}⟧`, `"awsAccessKeyId": "⟦YCAJE${fake.alnum(20)}⟧",`],
    ignore: [
      `AWS_ACCESS_KEY_ID=xYCAJE${fake.alnum(20)}`,
      `AWS_ACCESS_KEY_ID=YCAJE${fake.alnum(2)}`,
      `AWS_ACCESS_KEY_ID=YCAJE${fake.alnum(20)}Zz9`,
      'AWS_ACCESS_KEY_ID=YCAJEyour-token-here',
    ],
  },
  'yandex-secret-key': {
    match: [`YANDEX_SECRET_ACCESS_KEY=⟦YC${fake.alnum(38)}⟧`, `const yandexSecretAccessKey = "⟦YC${fake.alnum(38)}⟧";`],
    ignore: [`BUILD_CHECKSUM=YC${fake.alnum(38)}`, `YANDEX_SECRET_ACCESS_KEY=YC${fake.alnum(4)}`, 'YANDEX_SECRET_ACCESS_KEY=your-key-here'],
  },
  'yandex-oauth-token': {
    match: [`YC_OAUTH_TOKEN=⟦y0_AgAAAA${fake.alnum(48)}⟧`, `"ycOauthToken": "⟦y0_AgAAAA${fake.alnum(48)}⟧",`],
    ignore: [`YC_OAUTH_TOKEN=xy0_AgAAAA${fake.alnum(48)}`, `YC_OAUTH_TOKEN=y0_AgAAAA${fake.alnum(6)}`, 'YC_OAUTH_TOKEN=y0_your-token-here'],
  },
  'yandex-service-api-key': {
    match: [
      `YANDEX_DICTIONARY_KEY=⟦dict.1.1.20240102T030405Z.${fake.hex(16)}.${fake.hex(40)}⟧`,
      `"yandexDictionaryKey": "⟦dict.1.1.20240102T030405Z.${fake.hex(16)}.${fake.hex(40)}⟧",`,
    ],
    ignore: [
      `YANDEX_DICTIONARY_KEY=xdict.1.1.20240102T030405Z.${fake.hex(16)}.${fake.hex(40)}`,
      `YANDEX_DICTIONARY_KEY=dict.1.1.20240102T030405Z.${fake.hex(2)}.${fake.hex(5)}`,
      'YANDEX_DICTIONARY_KEY=trnsl.1.1.your-token-here',
    ],
  },
  'yandex-secret': {
    match: [`YANDEX_SECRET=⟦${fake.alnum(91)}⟧`, `const yandexSecret = "⟦${fake.alnum(91)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(91)}`, `YANDEX_SECRET=${fake.alnum(11)}`, 'YANDEX_SECRET=your-key-here'],
  },
});
