import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'confluent',
  name: 'Confluent Cloud',
  category: 'queue',
  revoke: 'https://confluent.cloud/settings/api-keys',
  instead: "Use OAuth identity pools, which accept the workload's own OpenID Connect token.",
  source: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  kinds: [
    {
      id: 'confluent-api-secret',
      title: 'Confluent Cloud API secret',
      identity: 'service-account',
      keywords: ['cflt'],
      pattern: /cflt[A-Za-z0-9+\/]{60}/,
      pairsWith: ['confluent-api-key'],
    },
    {
      id: 'confluent-api-key',
      title: 'Confluent Cloud API key',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['confluent', 'kafka_api_key', 'schema_registry_api', 'schema_registry_key', 'cluster_api_key'],
      value: /^[A-Z0-9]{16}$/,
      name: /key|user/i,
      pairsWith: ['confluent-api-secret'],
    },
    {
      id: 'confluent-api-secret-legacy',
      title: 'Confluent Cloud API secret (unmarked)',
      identity: 'service-account',
      keywords: ['confluent', 'kafka_api_secret', 'schema_registry_api', 'schema_registry_secret', 'cluster_api_secret'],
      value: /^[A-Za-z0-9+\/]{64}$/,
      name: /secret|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'confluent-api-secret': {
    match: [`CONFLUENT_CLOUD_API_SECRET=⟦cflt${fake.alnum(60)}⟧`, `"confluentCloudApiSecret": "⟦cflt${fake.alnum(60)}⟧",`],
    ignore: [
      `CONFLUENT_CLOUD_API_SECRET=xcflt${fake.alnum(60)}`,
      `CONFLUENT_CLOUD_API_SECRET=cflt${fake.alnum(7)}`,
      `CONFLUENT_CLOUD_API_SECRET=cflt${fake.alnum(60)}Zz9`,
      'CONFLUENT_CLOUD_API_SECRET=cfltyour-token-here',
    ],
  },
  'confluent-api-key': {
    match: [`CONFLUENT_CLOUD_API_KEY=⟦${fake.text(16, 'upperAlnum')}⟧`, `const confluentCloudApiKey = "⟦${fake.text(16, 'upperAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(16, 'upperAlnum')}`,
      `CONFLUENT_CLOUD_API_KEY=${fake.text(2, 'upperAlnum')}`,
      'CONFLUENT_CLOUD_API_KEY=your-key-here',
    ],
  },
  'confluent-api-secret-legacy': {
    match: [`CONFLUENT_CLOUD_API_SECRET=⟦${fake.base64(64)}⟧`, `const confluentCloudApiSecret = "⟦${fake.base64(64)}⟧";`],
    ignore: [`CONFLUENT_CLOUD_API_SECRET=${fake.alnum(20)}`, `DIGEST=${fake.alnum(64)}`],
  },
});
