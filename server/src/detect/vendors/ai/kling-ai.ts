import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kling-ai',
  name: 'Kling AI',
  category: 'ai',
  revoke: 'https://app.klingai.com/global/dev/api-key',
  source: 'https://app.klingai.com/global/dev/document-api',
  kinds: [
    {
      id: 'kling-ai-access-key',
      title: 'Kling AI access key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['kling'],
      name: /access/,
      value: /[A-Za-z0-9]{32}/,
      pairsWith: ['kling-ai-secret-key'],
    },
    {
      id: 'kling-ai-secret-key',
      title: 'Kling AI secret key',
      identity: 'api-key',
      keywords: ['kling'],
      name: /secret/,
      value: /[A-Za-z0-9]{32}/,
      pairsWith: ['kling-ai-access-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kling-ai-access-key': {
    match: [
      `KLING_ACCESS_KEY=⟦${fake.alnum(32)}⟧`,
      `"kling_access_key": "⟦${fake.alnum(32)}⟧"`,
      `const klingAccessKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`KLING_ACCESS_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'kling_access_key: your-value-here'],
  },
  'kling-ai-secret-key': {
    match: [
      `KLING_SECRET_KEY=⟦${fake.alnum(32)}⟧`,
      `"kling_secret_key": "⟦${fake.alnum(32)}⟧"`,
      `const klingSecretKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`KLING_SECRET_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'kling_secret_key: your-value-here'],
  },
});
