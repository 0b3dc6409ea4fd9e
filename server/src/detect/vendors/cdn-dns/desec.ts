import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'desec',
  name: 'deSEC',
  category: 'cdn-dns',
  revoke: 'https://desec.io/tokens',
  instead: 'Limit the token by policies to the record sets it must change, and to an address range.',
  source: 'https://desec.readthedocs.io/en/latest/auth/tokens.html',
  kinds: [
    {
      id: 'desec-token',
      title: 'deSEC token',
      identity: 'api-key',
      keywords: ['desec'],
      value: /^[A-Za-z0-9_-]{28}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'desec-token': {
    match: [`DESEC_TOKEN=⟦${fake.base64url(28)}⟧`, `const desecToken = "⟦${fake.base64url(28)}⟧";`],
    ignore: [`DESEC_DOMAIN=${fake.alnum(28)}`, 'DESEC_TOKEN=short'],
  },
});
