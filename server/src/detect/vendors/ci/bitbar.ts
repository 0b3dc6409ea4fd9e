import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bitbar',
  name: 'BitBar',
  category: 'ci',
  revoke: 'https://support.smartbear.com/bitbar/docs/account-management/security-center.html',
  source: 'https://support.smartbear.com/bitbar/docs/api/authentication.html',
  kinds: [
    {
      id: 'bitbar-api-key',
      title: 'BitBar API key',
      identity: 'api-key',
      keywords: ['bitbar', 'testdroid'],
      value: /^(?:[A-Za-z0-9]{30}|[A-Za-z0-9]{32})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitbar-api-key': {
    match: [`BITBAR_API_KEY=⟦${fake.alnum(32)}⟧`, `const bitbarApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `BITBAR_API_KEY=${fake.alnum(4)}`, 'BITBAR_API_KEY=your-key-here'],
  },
});
