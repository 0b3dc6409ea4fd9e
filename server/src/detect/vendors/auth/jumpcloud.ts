import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jumpcloud',
  name: 'JumpCloud',
  category: 'auth',
  revoke: 'https://console.jumpcloud.com/',
  instead: "Use a JumpCloud service account for each integration instead of an administrator's own API key.",
  source: 'https://docs.jumpcloud.com/api/1.0/index.html',
  kinds: [
    {
      id: 'jumpcloud-api-key',
      title: 'JumpCloud API key',
      identity: 'personal-token',
      keywords: ['jca_'],
      pattern: /jca_[A-Za-z0-9]{36}/,
    },
    {
      id: 'jumpcloud-legacy-api-key',
      title: 'JumpCloud API key (legacy)',
      identity: 'personal-token',
      keywords: ['jumpcloud'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jumpcloud-api-key': {
    match: [`JUMPCLOUD_API_KEY=⟦jca_${fake.alnum(36)}⟧`, `"jumpcloudApiKey": "⟦jca_${fake.alnum(36)}⟧",`],
    ignore: [
      `JUMPCLOUD_API_KEY=xjca_${fake.alnum(36)}`,
      `JUMPCLOUD_API_KEY=jca_${fake.alnum(4)}`,
      `JUMPCLOUD_API_KEY=jca_${fake.alnum(36)}Zz9`,
      'JUMPCLOUD_API_KEY=jca_your-token-here',
    ],
  },
  'jumpcloud-legacy-api-key': {
    match: [`JUMPCLOUD_API_KEY=⟦${fake.hex(40)}⟧`, `const jumpcloudApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `JUMPCLOUD_API_KEY=${fake.hex(5)}`, 'JUMPCLOUD_API_KEY=your-key-here'],
  },
});
