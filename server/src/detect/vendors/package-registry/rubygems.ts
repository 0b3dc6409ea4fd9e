import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rubygems',
  name: 'RubyGems',
  category: 'package-registry',
  revoke: 'https://rubygems.org/profile/api_keys',
  instead: 'Publish by trusted publishing (OpenID Connect) instead of an API key.',
  source: 'https://guides.rubygems.org/api-key-scopes/',
  kinds: [
    {
      id: 'rubygems-api-key',
      title: 'RubyGems API key',
      identity: 'deploy-key',
      keywords: ['rubygems_'],
      pattern: /rubygems_[a-f0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rubygems-api-key': {
    match: [`GEM_HOST_API_KEY=⟦rubygems_${fake.hex(48)}⟧`, `"gemHostApiKey": "⟦rubygems_${fake.hex(48)}⟧",`],
    ignore: [
      `GEM_HOST_API_KEY=xrubygems_${fake.hex(48)}`,
      `GEM_HOST_API_KEY=rubygems_${fake.hex(6)}`,
      `GEM_HOST_API_KEY=rubygems_${fake.hex(48)}Zz9`,
      'GEM_HOST_API_KEY=rubygems_your-token-here',
    ],
  },
});
