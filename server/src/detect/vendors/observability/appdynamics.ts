import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appdynamics',
  name: 'AppDynamics',
  category: 'observability',
  revoke: 'https://docs.appdynamics.com/',
  source: 'https://docs.appdynamics.com/',
  kinds: [
    {
      id: 'appdynamics-access-key',
      title: 'AppDynamics agent access key',
      identity: 'deploy-key',
      keywords: ['appdynamics', 'appd_'],
      value: /^(?:[A-Za-z0-9]{12,40}|[a-z0-9-]{36})$/,
      name: /access[_-]?key|secret|token|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appdynamics-access-key': {
    match: [`APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=⟦${fake.alnum(20)}⟧`, `const appdynamicsAgentAccountAccessKey = "⟦${fake.alnum(20)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(20)}`,
      `APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=${fake.alnum(2)}`,
      'APPDYNAMICS_AGENT_ACCOUNT_ACCESS_KEY=your-key-here',
    ],
  },
});
