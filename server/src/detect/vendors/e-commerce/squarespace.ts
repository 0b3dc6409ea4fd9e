import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'squarespace',
  name: 'Squarespace',
  category: 'e-commerce',
  revoke: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  kinds: [
    {
      id: 'squarespace-api-key',
      title: 'Squarespace API key',
      identity: 'api-key',
      keywords: ['squarespace'],
      name: /key|token|secret|private|access/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'squarespace-api-key': {
    match: [
      `SQUARESPACE_API_KEY=⟦${fake.uuid()}⟧`,
      `"squarespace_api_key": "⟦${fake.uuid()}⟧"`,
      `const squarespaceApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`SQUARESPACE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'squarespace_api_key: your-value-here'],
  },
});
