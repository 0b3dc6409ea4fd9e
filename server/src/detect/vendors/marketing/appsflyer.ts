import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appsflyer',
  name: 'AppsFlyer',
  category: 'marketing',
  revoke: 'https://hq1.appsflyer.com/',
  source: 'https://support.appsflyer.com/hc/en-us/articles/360004562377',
  kinds: [
    {
      id: 'appsflyer-api-token',
      title: 'AppsFlyer API token',
      identity: 'api-key',
      keywords: ['appsflyer'],
      value: /eyJhbGciOiJBMjU2S1ci[\w-]{20,80}\.[\w-]{20,400}\.[\w-]{10,60}\.[\w-]{20,900}\.[\w-]{10,60}/,
    },
    {
      id: 'appsflyer-dev-key',
      title: 'AppsFlyer dev key',
      identity: 'api-key',
      keywords: ['appsflyer'],
      name: /key/,
      value: /[A-Za-z0-9]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appsflyer-api-token': {
    match: [
      `APPSFLYER_API_KEY=⟦eyJhbGciOiJBMjU2S1ci${fake.alnum(30)}.${fake.alnum(54)}.${fake.alnum(16)}.${fake.alnum(120)}.${fake.alnum(22)}⟧`,
      `"appsflyer_api_key": "⟦eyJhbGciOiJBMjU2S1ci${fake.alnum(30)}.${fake.alnum(54)}.${fake.alnum(16)}.${fake.alnum(120)}.${fake.alnum(22)}⟧"`,
      `const appsflyerApiKey = '⟦eyJhbGciOiJBMjU2S1ci${fake.alnum(30)}.${fake.alnum(54)}.${fake.alnum(16)}.${fake.alnum(120)}.${fake.alnum(22)}⟧';`,
    ],
    ignore: [
      `APPSFLYER_API_KEY=eyJhbGciOiJBMjU2S1ci${fake.alnum(5)}.${fake.alnum(9)}.${fake.alnum(2)}.${fake.alnum(20)}.${fake.alnum(3)}`,
      `SAMPLE_SETTING=eyJhbGciOiJBMjU2S1ci${fake.alnum(30)}.${fake.alnum(54)}.${fake.alnum(16)}.${fake.alnum(120)}.${fake.alnum(22)}`,
      'appsflyer_api_key: your-value-here',
    ],
  },
  'appsflyer-dev-key': {
    match: [
      `APPSFLYER_DEV_KEY=⟦${fake.alnum(22)}⟧`,
      `"appsflyer_dev_key": "⟦${fake.alnum(22)}⟧"`,
      `const appsflyerDevKey = '⟦${fake.alnum(22)}⟧';`,
    ],
    ignore: [`APPSFLYER_DEV_KEY=${fake.alnum(17)}`, `SAMPLE_SETTING=${fake.alnum(22)}`, 'appsflyer_dev_key: your-value-here'],
  },
});
