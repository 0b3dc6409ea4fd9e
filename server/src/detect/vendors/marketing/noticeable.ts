import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'noticeable',
  name: 'Noticeable',
  category: 'marketing',
  revoke: 'https://developers.noticeable.io/',
  source: 'https://developers.noticeable.io/',
  kinds: [
    {
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      identity: 'api-key',
      keywords: ['noticeable'],
      value: /[A-Za-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'noticeable-api-key': {
    match: [
      `NOTICEABLE_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"noticeable_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const noticeableApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`NOTICEABLE_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'noticeable_api_key: your-value-here'],
  },
});
