import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'teleport',
  name: 'Teleport',
  category: 'security',
  revoke: 'https://goteleport.com/docs/',
  instead: 'Use a delegated join method (Kubernetes, cloud IAM, GitHub, GitLab) instead of a static token.',
  source: 'https://goteleport.com/docs/reference/deployment/join-methods/',
  kinds: [
    {
      id: 'teleport-join-token',
      title: 'Teleport join token',
      identity: 'session',
      keywords: ['teleport_token', 'teleport_join', 'teleportjoin', 'teleport_auth'],
      value: /^[a-f0-9]{32}$/,
      name: /token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'teleport-join-token': {
    match: [`TELEPORT_JOIN_TOKEN=⟦${fake.hex(32)}⟧`, `const teleportJoinToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `TELEPORT_JOIN_TOKEN=${fake.hex(4)}`, 'TELEPORT_JOIN_TOKEN=your-key-here'],
  },
});
