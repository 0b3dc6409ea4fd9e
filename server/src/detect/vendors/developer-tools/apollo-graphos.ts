import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'apollo-graphos',
  name: 'Apollo GraphOS',
  category: 'developer-tools',
  revoke: 'https://studio.apollographql.com/user-settings/api-keys',
  source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  kinds: [
    {
      id: 'apollo-graphos-graph-api-key',
      title: 'Apollo graph API key',
      identity: 'api-key',
      keywords: ['service:'],
      pattern: /service:[\w-]{1,64}:[\w-]{22,24}/,
      principal: (secret) => secret.split(':')[1],
    },
    {
      id: 'apollo-graphos-user-api-key',
      title: 'Apollo user API key',
      identity: 'personal-token',
      keywords: ['user:'],
      pattern: /user:[\w.|-]{6,60}:[\w-]{22,24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'apollo-graphos-graph-api-key': {
    match: [
      `export APOLLO_GRAPHOS_GRAPH_API_KEY=⟦service:example-graph:${fake.alnum(22)}⟧`,
      `{"token": "⟦service:example-graph:${fake.alnum(22)}⟧"}`,
    ],
    ignore: [`service:example-graph:${fake.alnum(8)}`, `xservice:example-graph:${fake.alnum(22)}`],
  },
  'apollo-graphos-user-api-key': {
    match: [
      `export APOLLO_GRAPHOS_USER_API_KEY=⟦user:gh.${fake.hex(12)}:${fake.alnum(22)}⟧`,
      `{"token": "⟦user:gh.${fake.hex(12)}:${fake.alnum(22)}⟧"}`,
    ],
    ignore: [`user:gh.abcdef:${fake.alnum(8)}`, `xuser:gh.abcdef:${fake.alnum(22)}`],
  },
});
