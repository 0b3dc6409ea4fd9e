import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clever-cloud',
  name: 'Clever Cloud',
  category: 'cloud',
  revoke: 'https://console.clever-cloud.com/users/me/tokens',
  source: 'https://www.clever-cloud.com/developers/doc/cli/getting-started/',
  kinds: [
    {
      id: 'clever-cloud-token',
      title: 'Clever Cloud token',
      identity: 'personal-token',
      keywords: ['clever_token', 'clever_secret', 'clevercloud', 'clever_cloud'],
      value: /^(?:[a-f0-9]{32}|[A-Za-z0-9_-]{40,60})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clever-cloud-token': {
    match: [`CLEVER_TOKEN=⟦${fake.hex(32)}⟧`, `const cleverToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `CLEVER_TOKEN=${fake.hex(4)}`, 'CLEVER_TOKEN=your-key-here'],
  },
});
