import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'prismic',
  name: 'Prismic',
  category: 'productivity',
  revoke: 'https://prismic.io/docs/access-token',
  source: 'https://prismic.io/docs/access-token',
  kinds: [
    {
      id: 'prismic-access-token',
      title: 'Prismic access token',
      identity: 'api-key',
      keywords: ['prismic'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /MC5[\w.-]{40,120}|eyJ[\w-]{20,60}\.[\w-]{60,400}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'prismic-access-token': {
    match: [
      `PRISMIC_API_KEY=⟦MC5${fake.alnum(60)}⟧`,
      `"prismic_api_key": "⟦MC5${fake.alnum(60)}⟧"`,
      `const prismicApiKey = '⟦MC5${fake.alnum(60)}⟧';`,
    ],
    ignore: [`PRISMIC_API_KEY=MC5${fake.alnum(10)}`, `SAMPLE_SETTING=MC5${fake.alnum(60)}`, 'prismic_api_key: your-value-here'],
  },
});
