import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gerrit',
  name: 'Gerrit',
  category: 'vcs',
  revoke: 'https://gerrit-review.googlesource.com/settings/',
  source: 'https://gerrit-review.googlesource.com/Documentation/user-upload.html#http',
  kinds: [
    {
      id: 'gerrit-http-password',
      title: 'Gerrit HTTP password',
      identity: 'personal-token',
      keywords: ['gerrit'],
      value: /^[A-Za-z0-9+\/]{42,43}$/,
      name: /passw|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gerrit-http-password': {
    match: [`GERRIT_HTTP_PASSWORD=⟦${fake.alnum(42)}⟧`, `const gerritHttpPassword = "⟦${fake.alnum(42)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(42)}`, `GERRIT_HTTP_PASSWORD=${fake.alnum(5)}`, 'GERRIT_HTTP_PASSWORD=your-key-here'],
  },
});
