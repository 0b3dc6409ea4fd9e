import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zitadel',
  name: 'ZITADEL',
  category: 'auth',
  revoke: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  instead: 'Use private-key JWT for service users.',
  source: 'https://zitadel.com/docs/guides/integrate/service-users/personal-access-token',
  kinds: [
    {
      id: 'zitadel-pat',
      title: 'ZITADEL personal access token',
      identity: 'service-account',
      keywords: ['zitadel'],
      value: /^[A-Za-z0-9_-]{71,100}$/,
      name: /token|pat$|key|secret/i,
    },
    {
      id: 'zitadel-masterkey',
      title: 'ZITADEL master key',
      identity: 'encryption-key',
      keywords: ['zitadel'],
      value: /^[^\s"\'`<>${}]{32}$/,
      name: /master_?key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zitadel-pat': {
    match: [`ZITADEL_TOKEN=⟦${fake.base64url(71)}⟧`, `const zitadelToken = "⟦${fake.base64url(71)}⟧";`],
    ignore: ['ZITADEL_PROJECT=acme', 'ZITADEL_TOKEN=abc'],
  },
  'zitadel-masterkey': {
    match: [`ZITADEL_MASTERKEY=⟦${fake.alnum(32)}⟧`, `const zitadelMasterkey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `ZITADEL_MASTERKEY=${fake.alnum(4)}`, 'ZITADEL_MASTERKEY=your-key-here'],
  },
});
