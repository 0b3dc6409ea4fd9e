import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lightstep',
  name: 'ServiceNow Cloud Observability (Lightstep)',
  category: 'observability',
  revoke: 'https://app.lightstep.com/',
  source: 'https://docs.lightstep.com/docs/create-and-manage-access-tokens',
  kinds: [
    {
      id: 'lightstep-access-token',
      title: 'Lightstep access token',
      identity: 'deploy-key',
      keywords: ['lightstep', 'ls_access'],
      value: /^(?:[A-Za-z0-9+\/]{80,220}={0,2}|[a-f0-9]{32})$/,
      name: /(?<![a-z])(?:ls|lightstep).{0,60}(?:token|key|secret)/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lightstep-access-token': {
    match: [`LIGHTSTEP_ACCESS_TOKEN=⟦${fake.alnum(150)}⟧`, `const lightstepAccessToken = "⟦${fake.alnum(150)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(150)}`, `LIGHTSTEP_ACCESS_TOKEN=${fake.alnum(18)}`, 'LIGHTSTEP_ACCESS_TOKEN=your-key-here'],
  },
});
