import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gitee',
  name: 'Gitee',
  category: 'vcs',
  revoke: 'https://gitee.com/profile/personal_access_tokens',
  source: 'https://gitee.com/api/v5/swagger',
  kinds: [
    {
      id: 'gitee-access-token',
      title: 'Gitee personal access token',
      identity: 'personal-token',
      keywords: ['gitee'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gitee-access-token': {
    match: [`GITEE_TOKEN=⟦${fake.hex(32)}⟧`, `const giteeToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `GITEE_TOKEN=${fake.hex(4)}`, 'GITEE_TOKEN=your-key-here'],
  },
});
