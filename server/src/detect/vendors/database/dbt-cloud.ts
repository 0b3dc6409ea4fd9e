import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dbt-cloud',
  name: 'dbt',
  category: 'database',
  revoke: 'https://cloud.getdbt.com/settings',
  source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  kinds: [
    {
      id: 'dbt-cloud-service-token',
      title: 'dbt service token',
      identity: 'service-account',
      keywords: ['dbtc_'],
      pattern: /dbtc_[A-Za-z0-9_-]{30,60}(?:=|==)?/,
    },
    {
      id: 'dbt-cloud-personal-token',
      title: 'dbt personal access token',
      identity: 'personal-token',
      keywords: ['dbtu_'],
      pattern: /dbtu_[A-Za-z0-9_-]{30,60}(?:=|==)?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dbt-cloud-service-token': {
    match: [`DBT_CLOUD_API_TOKEN=⟦dbtc_${fake.alnum(40)}⟧`, `"dbtCloudApiToken": "⟦dbtc_${fake.alnum(40)}⟧",`],
    ignore: [
      `DBT_CLOUD_API_TOKEN=xdbtc_${fake.alnum(40)}`,
      `DBT_CLOUD_API_TOKEN=dbtc_${fake.alnum(5)}`,
      'DBT_CLOUD_API_TOKEN=dbtc_your-token-here',
    ],
  },
  'dbt-cloud-personal-token': {
    match: [`DBT_CLOUD_API_TOKEN=⟦dbtu_${fake.alnum(40)}⟧`, `"dbtCloudApiToken": "⟦dbtu_${fake.alnum(40)}⟧",`],
    ignore: [
      `DBT_CLOUD_API_TOKEN=xdbtu_${fake.alnum(40)}`,
      `DBT_CLOUD_API_TOKEN=dbtu_${fake.alnum(5)}`,
      'DBT_CLOUD_API_TOKEN=dbtu_your-token-here',
    ],
  },
});
