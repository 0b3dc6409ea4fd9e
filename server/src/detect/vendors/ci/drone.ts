import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'drone',
  name: 'Drone',
  category: 'ci',
  revoke: 'https://docs.drone.io/',
  source: 'https://docs.drone.io/api/overview/',
  kinds: [
    {
      id: 'drone-access-token',
      title: 'Drone API token',
      identity: 'personal-token',
      keywords: ['drone'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'drone-rpc-secret',
      title: 'Drone runner secret',
      identity: 'deploy-key',
      keywords: ['drone_rpc', 'dronerpc'],
      value: /^(?:[A-Fa-f0-9]{30}|[A-Fa-f0-9]{33,64})$/,
      name: /secret/i,
      source: 'https://docs.drone.io/runner/docker/configuration/reference/drone-rpc-secret/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'drone-access-token': {
    match: [`DRONE_TOKEN=⟦${fake.alnum(32)}⟧`, `const droneToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `DRONE_TOKEN=${fake.alnum(4)}`, 'DRONE_TOKEN=your-key-here'],
  },
  'drone-rpc-secret': {
    match: [`DRONE_RPC_SECRET=⟦${fake.hex(64)}⟧`, `const droneRpcSecret = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `DRONE_RPC_SECRET=${fake.hex(8)}`, 'DRONE_RPC_SECRET=your-key-here'],
  },
});
