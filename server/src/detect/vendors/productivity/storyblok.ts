import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'storyblok',
  name: 'Storyblok',
  category: 'productivity',
  revoke: 'https://www.storyblok.com/docs/concepts/access-tokens',
  instead: 'Use a token of one space, and limit a personal access token to the scopes and spaces it needs.',
  source: 'https://www.storyblok.com/docs/concepts/access-tokens',
  kinds: [
    {
      id: 'storyblok-access-token',
      title: 'Storyblok access token',
      identity: 'api-key',
      keywords: ['storyblok'],
      value: /[A-Za-z0-9]{22}tt|[A-Za-z0-9]{22}tt-[0-9]{5,7}-[\w-]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'storyblok-access-token': {
    match: [
      `STORYBLOK_TOKEN=⟦${fake.alnum(22)}tt⟧`,
      `"storyblok_token": "⟦${fake.alnum(22)}tt⟧"`,
      `const storyblokToken = '⟦${fake.alnum(22)}tt⟧';`,
    ],
    ignore: [`STORYBLOK_TOKEN=${fake.alnum(3)}tt`, `SAMPLE_SETTING=${fake.alnum(22)}tt`, 'storyblok_token: your-value-here'],
  },
});
