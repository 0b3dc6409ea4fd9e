import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unleash',
  name: 'Unleash',
  category: 'developer-tools',
  revoke: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
  instead: 'Use a backend token of one environment and its projects, with an expiry.',
  source: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
  kinds: [
    {
      id: 'unleash-api-token',
      title: 'Unleash API token',
      identity: 'api-key',
      keywords: ['default:', '*:dev', '*:prod', '[]:dev', '[]:prod'],
      pattern: /(?:\*|\[\]|[a-z0-9-]{1,40}):[a-z0-9-]{1,30}\.[0-9a-f]{56}/,
      environment: (secret) =>
        /:prod(?:uction)?\./.test(secret) ? 'production' : /:dev(?:elopment)?\./.test(secret) ? 'development' : undefined,
      principal: (secret) => secret.slice(0, secret.indexOf('.')),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unleash-api-token': {
    match: [`export UNLEASH_API_TOKEN=⟦default:development.${fake.hex(56)}⟧`, `{"token": "⟦default:development.${fake.hex(56)}⟧"}`],
    ignore: [`default:development.${fake.hex(20)}`, 'default:development'],
  },
});
