import { vendor, type Samples } from '../../vendor.ts';

const checkDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A token of trusted publishing ends with the exclusive-or of the 31 characters before it, as one of 62 digits. */
function hasCheckCharacter(token: string): boolean {
  let sum = 0;
  for (let i = 7; i < 38; i++) sum ^= token.charCodeAt(i);
  return token.length === 39 && token[38] === checkDigits[sum % 62];
}

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
      source: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_database/src/utils/token.rs',
    },
    {
      id: 'crates-io-trusted-publishing-token',
      title: 'crates.io token of trusted publishing',
      identity: 'session',
      keywords: ['cio_tp_'],
      pattern: /cio_tp_[A-Za-z0-9]{32}/,
      proof: hasCheckCharacter,
      source: 'https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs',
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
  'crates-io-trusted-publishing-token': {
    match: [`CARGO_REGISTRY_TOKEN=⟦cio_tp_${fake.alnum(32)}⟧`, `Authorization: Bearer ⟦cio_tp_${fake.alnum(32)}⟧`],
    ignore: [`CARGO_REGISTRY_TOKEN=xcio_tp_${fake.alnum(32)}`, `CARGO_REGISTRY_TOKEN=cio_tp_${fake.alnum(26)}`],
  },
});
