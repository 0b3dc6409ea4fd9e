import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stainless',
  name: 'Stainless',
  category: 'mcp',
  revoke: 'https://www.stainless.com/docs',
  source: 'https://www.stainless.com/docs',
  kinds: [
    {
      id: 'stainless-api-key',
      title: 'Stainless API key',
      identity: 'api-key',
      keywords: ['stainless_api', 'stainlessapi'],
      value: /[\w-]{40,80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stainless-api-key': {
    match: [
      `STAINLESS_API_KEY=⟦${fake.base64url(40)}⟧`,
      `"stainless_api_key": "⟦${fake.base64url(40)}⟧"`,
      `const stainlessApiKey = '⟦${fake.base64url(40)}⟧';`,
    ],
    ignore: [`STAINLESS_API_KEY=${fake.base64url(30)}`, `SAMPLE_SETTING=${fake.base64url(40)}`, 'stainless_api_key: your-value-here'],
  },
});
