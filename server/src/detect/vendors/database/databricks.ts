import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'databricks',
  name: 'Databricks',
  category: 'database',
  secretNames: ['databricks'],
  revoke: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  instead: 'Use workload identity federation for service principals instead of personal access tokens.',
  source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  kinds: [
    {
      id: 'databricks-token',
      title: 'Databricks personal access token',
      identity: 'personal-token',
      keywords: ['dapi'],
      pattern: /dapi[a-h0-9]{32}(?:-\d{1,2})?/,
    },
    {
      id: 'databricks-oauth-secret',
      title: 'Databricks service principal OAuth secret',
      identity: 'service-account',
      keywords: ['dose'],
      pattern: /dose[a-f0-9]{32}/,
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    },
    {
      id: 'databricks-scim-token',
      title: 'Databricks account SCIM token',
      identity: 'service-account',
      keywords: ['dsapi'],
      pattern: /dsapi[a-f0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'databricks-token': {
    match: [`DATABRICKS_TOKEN=⟦dapi${fake.hex(32)}⟧`, `"databricksToken": "⟦dapi${fake.hex(32)}⟧",`],
    ignore: [`DATABRICKS_TOKEN=xdapi${fake.hex(32)}`, `DATABRICKS_TOKEN=dapi${fake.hex(4)}`, 'DATABRICKS_TOKEN=dapiyour-token-here'],
  },
  'databricks-oauth-secret': {
    match: [`DATABRICKS_CLIENT_SECRET=⟦dose${fake.hex(32)}⟧`, `"databricksClientSecret": "⟦dose${fake.hex(32)}⟧",`],
    ignore: [
      `DATABRICKS_CLIENT_SECRET=xdose${fake.hex(32)}`,
      `DATABRICKS_CLIENT_SECRET=dose${fake.hex(4)}`,
      `DATABRICKS_CLIENT_SECRET=dose${fake.hex(32)}Zz9`,
      'DATABRICKS_CLIENT_SECRET=doseyour-token-here',
    ],
  },
  'databricks-scim-token': {
    match: [`DATABRICKS_SCIM_TOKEN=⟦dsapi${fake.hex(32)}⟧`, `"databricksScimToken": "⟦dsapi${fake.hex(32)}⟧",`],
    ignore: [
      `DATABRICKS_SCIM_TOKEN=xdsapi${fake.hex(32)}`,
      `DATABRICKS_SCIM_TOKEN=dsapi${fake.hex(4)}`,
      `DATABRICKS_SCIM_TOKEN=dsapi${fake.hex(32)}Zz9`,
      'DATABRICKS_SCIM_TOKEN=dsapiyour-token-here',
    ],
  },
});
