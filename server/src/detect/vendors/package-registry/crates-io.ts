import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'crates-io',
  name: 'crates.io',
  category: 'package-registry',
  revoke: 'https://crates.io/settings/tokens',
  instead: 'Publish by trusted publishing (OpenID Connect) instead of an API token.',
  source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  kinds: [
    {
      id: 'crates-io-api-token',
      title: 'crates.io API token',
      identity: 'deploy-key',
      keywords: ['cio'],
      pattern: /cio[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'crates-io-api-token': {
    match: [`CARGO_REGISTRY_TOKEN=⟦cio${fake.alnum(32)}⟧`, `"cargoRegistryToken": "⟦cio${fake.alnum(32)}⟧",`],
    ignore: [
      `CARGO_REGISTRY_TOKEN=xcio${fake.alnum(32)}`,
      `CARGO_REGISTRY_TOKEN=cio${fake.alnum(4)}`,
      `CARGO_REGISTRY_TOKEN=cio${fake.alnum(32)}Zz9`,
      'CARGO_REGISTRY_TOKEN=cioyour-token-here',
    ],
  },
});
