import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sanity',
  name: 'Sanity',
  category: 'productivity',
  revoke: 'https://www.sanity.io/manage',
  instead: 'Use a token with the viewer role, or the lowest role that does, for each environment.',
  source: 'https://www.sanity.io/docs/content-lake/http-auth',
  kinds: [
    {
      id: 'sanity-api-token',
      title: 'Sanity API token',
      identity: 'api-key',
      keywords: ['sanity'],
      value: /sk[A-Za-z0-9]{80,220}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sanity-api-token': {
    match: [
      `SANITY_API_KEY=⟦sk${fake.alnum(178)}⟧`,
      `"sanity_api_key": "⟦sk${fake.alnum(178)}⟧"`,
      `const sanityApiKey = '⟦sk${fake.alnum(178)}⟧';`,
    ],
    ignore: [`SANITY_API_KEY=sk${fake.alnum(29)}`, `SAMPLE_SETTING=sk${fake.alnum(178)}`, 'sanity_api_key: your-value-here'],
  },
});
