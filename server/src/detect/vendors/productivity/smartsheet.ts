import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'smartsheet',
  name: 'Smartsheet',
  category: 'productivity',
  revoke: 'https://app.smartsheet.com/b/home',
  source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  kinds: [
    {
      id: 'smartsheet-api-key',
      title: 'Smartsheet API key',
      identity: 'api-key',
      keywords: ['smartsheet'],
      value: /[A-Za-z0-9]{37}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'smartsheet-api-key': {
    match: [
      `SMARTSHEET_ACCESS_TOKEN=⟦${fake.alnum(37)}⟧`,
      `"smartsheet_access_token": "⟦${fake.alnum(37)}⟧"`,
      `const smartsheetAccessToken = '⟦${fake.alnum(37)}⟧';`,
    ],
    ignore: [`SMARTSHEET_ACCESS_TOKEN=${fake.alnum(28)}`, `SAMPLE_SETTING=${fake.alnum(37)}`, 'smartsheet_access_token: your-value-here'],
  },
});
