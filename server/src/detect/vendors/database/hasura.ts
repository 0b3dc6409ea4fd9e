import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hasura',
  name: 'Hasura',
  category: 'database',
  revoke: 'https://cloud.hasura.io/account-settings/access-tokens',
  instead: 'Use JWT or webhook authentication for clients; keep the admin secret to administration.',
  source: 'https://hasura.io/docs/2.0/auth/quickstart/',
  kinds: [
    {
      id: 'hasura-admin-secret',
      title: 'Hasura admin secret',
      identity: 'service-account',
      keywords: ['hasura'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /secret|access[_-]?key|pat$|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hasura-admin-secret': {
    match: [`HASURA_GRAPHQL_ADMIN_SECRET=⟦${fake.alnum(64)}⟧`, `const hasuraGraphqlAdminSecret = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`HASURA_GRAPHQL_UNAUTHORIZED_ROLE=${fake.alnum(64)}`, 'HASURA_GRAPHQL_ADMIN_SECRET=abc'],
  },
});
