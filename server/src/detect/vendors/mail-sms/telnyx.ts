import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'telnyx',
  name: 'Telnyx',
  category: 'mail-sms',
  revoke: 'https://portal.telnyx.com/#/app/api-keys',
  source: 'https://developers.telnyx.com/docs/account-setup/create-api-keys',
  kinds: [
    {
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      identity: 'api-key',
      keywords: ['telnyx'],
      value: /KEY[\w-]{55,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'telnyx-api-key': {
    match: [
      `TELNYX_API_KEY=⟦KEY${fake.hex(32)}_${fake.alnum(22)}⟧`,
      `"telnyx_api_key": "⟦KEY${fake.hex(32)}_${fake.alnum(22)}⟧"`,
      `const telnyxApiKey = '⟦KEY${fake.hex(32)}_${fake.alnum(22)}⟧';`,
    ],
    ignore: [
      `TELNYX_API_KEY=KEY${fake.hex(5)}_${fake.alnum(3)}`,
      `SAMPLE_SETTING=KEY${fake.hex(32)}_${fake.alnum(22)}`,
      'telnyx_api_key: your-value-here',
    ],
  },
});
