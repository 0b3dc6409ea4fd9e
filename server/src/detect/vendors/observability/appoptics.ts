import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appoptics',
  name: 'SolarWinds AppOptics',
  category: 'observability',
  revoke: 'https://my.appoptics.com/organization/tokens',
  source: 'https://docs.appoptics.com/api/',
  kinds: [
    {
      id: 'appoptics-api-token',
      title: 'AppOptics API token',
      identity: 'api-key',
      keywords: ['appoptics', 'appoptics_service', 'solarwinds'],
      value: /^[A-Za-z0-9_-]{71}(?::[A-Za-z0-9_.-]{1,80})?$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appoptics-api-token': {
    match: [`APPOPTICS_TOKEN=⟦${fake.alnum(71)}⟧`, `const appopticsToken = "⟦${fake.alnum(71)}⟧";`],
    ignore: [`APPOPTICS_HOST=${fake.alnum(71)}`, 'APPOPTICS_TOKEN=abc'],
  },
});
