import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'better-stack',
  name: 'Better Stack',
  category: 'observability',
  revoke: 'https://betterstack.com/settings/global-api-tokens',
  source: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  kinds: [
    {
      id: 'better-stack-token',
      title: 'Better Stack API or source token',
      identity: 'api-key',
      keywords: ['betterstack', 'better_stack', 'betteruptime', 'better_uptime', 'logtail'],
      value: /^[A-Za-z0-9]{24}$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'better-stack-token': {
    match: [`BETTERSTACK_API_TOKEN=⟦${fake.alnum(24)}⟧`, `const betterstackApiToken = "⟦${fake.alnum(24)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(24)}`, `BETTERSTACK_API_TOKEN=${fake.alnum(3)}`, 'BETTERSTACK_API_TOKEN=your-key-here'],
  },
});
