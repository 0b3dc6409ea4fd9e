import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gogs',
  name: 'Gogs',
  category: 'vcs',
  revoke: 'https://gogs.io/',
  source: 'https://github.com/gogs/docs-api',
  kinds: [
    {
      id: 'gogs-access-token',
      title: 'Gogs access token',
      identity: 'personal-token',
      keywords: ['gogs'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gogs-access-token': {
    match: [`GOGS_TOKEN=⟦${fake.hex(40)}⟧`, `const gogsToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `GOGS_TOKEN=${fake.hex(5)}`, 'GOGS_TOKEN=your-key-here'],
  },
});
