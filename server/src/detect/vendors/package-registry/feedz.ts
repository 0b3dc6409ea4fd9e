import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'feedz',
  name: 'Feedz.io',
  category: 'package-registry',
  revoke: 'https://feedz.io/',
  source: 'https://feedz.io/docs/',
  kinds: [
    {
      id: 'feedz-access-token',
      title: 'Feedz access token',
      identity: 'deploy-key',
      keywords: ['feedz'],
      value: /^T-[A-Za-z0-9]{24,40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'feedz-access-token': {
    match: [`FEEDZ_TOKEN=⟦T-${fake.alnum(32)}⟧`, `const feedzToken = "⟦T-${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=T-${fake.alnum(32)}`, `FEEDZ_TOKEN=T-${fake.alnum(4)}`, 'FEEDZ_TOKEN=your-key-here'],
  },
});
