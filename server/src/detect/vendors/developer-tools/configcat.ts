import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'configcat',
  name: 'ConfigCat',
  category: 'developer-tools',
  revoke: 'https://app.configcat.com/sdkkey',
  source: 'https://configcat.com/docs/sdk-reference/overview/',
  kinds: [
    {
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      identity: 'api-key',
      keywords: ['configcat-sdk-1/'],
      pattern: /configcat-sdk-1\/[\w-]{22}\/[\w-]{22}/,
    },
    {
      id: 'configcat-legacy-sdk-key',
      title: 'ConfigCat SDK key (older form)',
      identity: 'api-key',
      keywords: ['configcat'],
      value: /[\w-]{22}\/[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'configcat-sdk-key': {
    match: [
      `export CONFIGCAT_SDK_KEY=⟦configcat-sdk-1/${fake.alnum(22)}/${fake.alnum(22)}⟧`,
      `{"token": "⟦configcat-sdk-1/${fake.alnum(22)}/${fake.alnum(22)}⟧"}`,
    ],
    ignore: [
      `token = configcat-sdk-1/${fake.alnum(3)}/${fake.alnum(3)}`,
      `xconfigcat-sdk-1/${fake.alnum(22)}/${fake.alnum(22)}`,
      'token = configcat-sdk-1/your-token-here',
    ],
  },
  'configcat-legacy-sdk-key': {
    match: [
      `CONFIGCAT_API_KEY=⟦${fake.alnum(22)}/${fake.alnum(22)}⟧`,
      `"configcat_api_key": "⟦${fake.alnum(22)}/${fake.alnum(22)}⟧"`,
      `const configcatApiKey = '⟦${fake.alnum(22)}/${fake.alnum(22)}⟧';`,
    ],
    ignore: [
      `CONFIGCAT_API_KEY=${fake.alnum(3)}/${fake.alnum(3)}`,
      `SAMPLE_SETTING=${fake.alnum(22)}/${fake.alnum(22)}`,
      'configcat_api_key: your-value-here',
    ],
  },
});
