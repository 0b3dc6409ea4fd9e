import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dnsimple',
  name: 'DNSimple',
  category: 'cdn-dns',
  revoke: 'https://dnsimple.com/user',
  source: 'https://support.dnsimple.com/articles/api-access-token/',
  kinds: [
    {
      id: 'dnsimple-account-token',
      title: 'DNSimple account token',
      identity: 'api-key',
      keywords: ['dnsimple_a_', 'dnsimple_u_'],
      pattern: /dnsimple_[au]_[A-Za-z0-9]{32,40}/,
    },
    {
      id: 'dnsimple-legacy-token',
      title: 'DNSimple token (legacy)',
      identity: 'api-key',
      keywords: ['dnsimple'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dnsimple-account-token': {
    match: [`DNSIMPLE_TOKEN=⟦dnsimple_a_${fake.alnum(32)}⟧`, `"dnsimpleToken": "⟦dnsimple_a_${fake.alnum(32)}⟧",`],
    ignore: [
      `DNSIMPLE_TOKEN=xdnsimple_a_${fake.alnum(32)}`,
      `DNSIMPLE_TOKEN=dnsimple_a_${fake.alnum(4)}`,
      'DNSIMPLE_TOKEN=dnsimple_a_your-token-here',
    ],
  },
  'dnsimple-legacy-token': {
    match: [`DNSIMPLE_TOKEN=⟦${fake.alnum(32)}⟧`, `const dnsimpleToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `DNSIMPLE_TOKEN=${fake.alnum(4)}`, 'DNSIMPLE_TOKEN=your-key-here'],
  },
});
