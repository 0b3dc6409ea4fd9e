import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'split',
  name: 'Split',
  category: 'developer-tools',
  revoke: 'https://app.split.io/',
  source: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
  kinds: [
    {
      id: 'split-sdk-key',
      title: 'Split SDK or admin API key',
      identity: 'api-key',
      keywords: ['split_sdk', 'splitsdk', 'split_api', 'splitapi', 'splitio', 'split_io'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{36,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'split-sdk-key': {
    match: [
      `SPLIT_SDK_KEY=⟦${fake.text(36, 'lowerAlnum')}⟧`,
      `"split_sdk_key": "⟦${fake.text(36, 'lowerAlnum')}⟧"`,
      `const splitSdkKey = '⟦${fake.text(36, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SPLIT_SDK_KEY=${fake.text(27, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(36, 'lowerAlnum')}`,
      'split_sdk_key: your-value-here',
    ],
  },
});
