import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unkey',
  name: 'Unkey',
  category: 'auth',
  revoke: 'https://app.unkey.com/settings/root-keys',
  source: 'https://www.unkey.com/docs/security/root-keys',
  kinds: [
    {
      id: 'unkey-root-key',
      title: 'Unkey root key',
      identity: 'api-key',
      keywords: ['unkey_'],
      pattern: /unkey_[A-Za-z0-9]{20,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unkey-root-key': {
    match: [`UNKEY_ROOT_KEY=⟦unkey_${fake.alnum(24)}⟧`, `"unkeyRootKey": "⟦unkey_${fake.alnum(24)}⟧",`],
    ignore: [`UNKEY_ROOT_KEY=xunkey_${fake.alnum(24)}`, `UNKEY_ROOT_KEY=unkey_${fake.alnum(3)}`, 'UNKEY_ROOT_KEY=unkey_your-token-here'],
  },
});
