import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pantheon',
  name: 'Pantheon',
  category: 'cloud',
  revoke: 'https://dashboard.pantheon.io/personal-settings/machine-tokens',
  source: 'https://docs.pantheon.io/machine-tokens',
  kinds: [
    {
      id: 'pantheon-machine-token',
      title: 'Pantheon machine token',
      identity: 'personal-token',
      keywords: ['pantheon', 'terminus'],
      value: /^[A-Za-z0-9_-]{51}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pantheon-machine-token': {
    match: [`TERMINUS_TOKEN=⟦${fake.base64url(51)}⟧`, `const terminusToken = "⟦${fake.base64url(51)}⟧";`],
    ignore: [`TERMINUS_TOKEN=${fake.alnum(10)}`, 'TERMINUS_TOKEN=your-token'],
  },
});
