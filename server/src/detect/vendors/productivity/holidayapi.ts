import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'holidayapi',
  name: 'Holiday API',
  category: 'productivity',
  revoke: 'https://holidayapi.com/docs',
  source: 'https://holidayapi.com/docs',
  kinds: [
    {
      id: 'holidayapi-api-key',
      title: 'Holiday API API key',
      identity: 'api-key',
      keywords: ['holidayapi', 'holiday_api'],
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4,9}-[0-9A-Za-z]{4,9}-[0-9A-Za-z]{4,9}-?[0-9A-Za-z]{0,12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'holidayapi-api-key': {
    match: [
      `HOLIDAYAPI_API_KEY=⟦${fake.uuid()}⟧`,
      `"holidayapi_api_key": "⟦${fake.uuid()}⟧"`,
      `const holidayapiApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`HOLIDAYAPI_API_KEY=${fake.hex(8)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'holidayapi_api_key: your-value-here'],
  },
});
