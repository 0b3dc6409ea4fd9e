import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'yugabyte',
  name: 'YugabyteDB Aeon',
  category: 'database',
  revoke: 'https://cloud.yugabyte.com/',
  source: 'https://docs.yugabyte.com/stable/yugabyte-cloud/managed-automation/managed-apikeys/',
  kinds: [
    {
      id: 'yugabyte-api-key',
      title: 'YugabyteDB Aeon API key',
      identity: 'api-key',
      keywords: ['yugabyte', 'ybm_apikey', 'ybm_api'],
      value: /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9_-]{60,1000})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'yugabyte-api-key': {
    match: [
      `YBM_APIKEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const ybmApikey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: ['YBM_APIKEY=eyJhbGciOi', 'YBM_HOST=cloud.yugabyte.com'],
  },
});
