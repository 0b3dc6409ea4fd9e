import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'opensearch',
  name: 'OpenSearch',
  category: 'search',
  revoke: 'https://docs.opensearch.org/',
  source: 'https://docs.opensearch.org/latest/security/',
  kinds: [
    {
      id: 'opensearch-password',
      title: 'OpenSearch password',
      identity: 'database-user',
      keywords: ['opensearch_pass', 'opensearchpass', 'opensearch_initial_admin', 'opensearch-pass'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'opensearch-password': {
    match: [`OPENSEARCH_INITIAL_ADMIN_PASSWORD=⟦${fake.password(18)}⟧`, `const opensearchInitialAdminPassword = "⟦${fake.password(18)}⟧";`],
    ignore: ['OPENSEARCH_USERNAME=admin', 'OPENSEARCH_PASSWORD=abc'],
  },
});
