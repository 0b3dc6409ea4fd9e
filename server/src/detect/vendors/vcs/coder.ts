import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coder',
  name: 'Coder',
  category: 'vcs',
  revoke: 'https://coder.com/docs/admin/users/sessions-tokens',
  source: 'https://coder.com/docs/admin/users/sessions-tokens',
  kinds: [
    {
      id: 'coder-session-token',
      title: 'Coder session token',
      identity: 'session',
      keywords: ['coder_session', 'codersession', 'coder-session', 'coder_token', 'coder_agent'],
      value: /^[A-Za-z0-9]{10}-[A-Za-z0-9]{22}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coder-session-token': {
    match: [
      `CODER_SESSION_TOKEN=⟦${fake.alnum(10)}-${fake.alnum(22)}⟧`,
      `const coderSessionToken = "⟦${fake.alnum(10)}-${fake.alnum(22)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(10)}-${fake.alnum(22)}`,
      `CODER_SESSION_TOKEN=${fake.alnum(1)}-${fake.alnum(2)}`,
      'CODER_SESSION_TOKEN=your-key-here',
    ],
  },
});
