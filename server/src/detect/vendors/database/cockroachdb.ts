import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cockroachdb',
  name: 'CockroachDB Cloud',
  category: 'database',
  revoke: 'https://cockroachlabs.cloud/service-accounts',
  source: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
  kinds: [
    {
      id: 'cockroachdb-api-key',
      title: 'CockroachDB Cloud API key',
      identity: 'service-account',
      keywords: ['CCDB1_'],
      pattern: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cockroachdb-api-key': {
    match: [
      `COCKROACH_API_KEY=⟦CCDB1_${fake.alnum(22)}_${fake.alnum(40)}⟧`,
      `"cockroachApiKey": "⟦CCDB1_${fake.alnum(22)}_${fake.alnum(40)}⟧",`,
    ],
    ignore: [
      `COCKROACH_API_KEY=xCCDB1_${fake.alnum(22)}_${fake.alnum(40)}`,
      `COCKROACH_API_KEY=CCDB1_${fake.alnum(2)}_${fake.alnum(5)}`,
      `COCKROACH_API_KEY=CCDB1_${fake.alnum(22)}_${fake.alnum(40)}Zz9`,
      'COCKROACH_API_KEY=CCDB1_your-token-here',
    ],
  },
});
