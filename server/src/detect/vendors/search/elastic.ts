import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'elastic',
  name: 'Elastic Cloud',
  category: 'search',
  revoke: 'https://cloud.elastic.co/account/keys',
  instead: 'Use API keys with role descriptors and an expiry for each application.',
  source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
  kinds: [
    {
      id: 'elastic-cloud-api-key',
      title: 'Elastic Cloud API key',
      identity: 'api-key',
      keywords: ['essu_'],
      pattern: /essu_[A-Za-z0-9+\/_-]{60,120}={0,2}/,
    },
    {
      id: 'elastic-api-key',
      title: 'Elasticsearch API key',
      identity: 'api-key',
      keywords: ['elastic', 'es_api'],
      value: /^[A-Za-z0-9+\/]{54,80}={1,2}$/,
      name: /key|token/i,
      source: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    },
    {
      id: 'elastic-apm-secret-token',
      title: 'Elastic APM secret token',
      identity: 'api-key',
      keywords: ['apm_secret', 'apmsecret', 'elastic_apm'],
      value: /^[A-Za-z0-9_-]{16,64}$/,
      name: /secret|token|api_?key/i,
      source: 'https://www.elastic.co/docs/solutions/observability/apm/secret-token',
    },
    {
      id: 'elastic-password',
      title: 'Elasticsearch password',
      identity: 'database-user',
      keywords: ['elastic_pass', 'elasticsearch_pass', 'elasticpassword', 'elasticsearchpassword'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'elastic-cloud-api-key': {
    match: [`EC_API_KEY=⟦essu_${fake.alnum(80)}⟧`, `"ecApiKey": "⟦essu_${fake.alnum(80)}⟧",`],
    ignore: [`EC_API_KEY=xessu_${fake.alnum(80)}`, `EC_API_KEY=essu_${fake.alnum(10)}`, 'EC_API_KEY=essu_your-token-here'],
  },
  'elastic-api-key': {
    match: [`ELASTICSEARCH_API_KEY=⟦${fake.base64(59)}=⟧`, `const elasticsearchApiKey = "⟦${fake.base64(59)}=⟧";`],
    ignore: [`ELASTICSEARCH_API_KEY=${fake.alnum(12)}`, `ELASTICSEARCH_INDEX=${fake.base64(59)}=`],
  },
  'elastic-apm-secret-token': {
    match: [`ELASTIC_APM_SECRET_TOKEN=⟦${fake.alnum(18)}⟧`, `const elasticApmSecretToken = "⟦${fake.alnum(18)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(18)}`, `ELASTIC_APM_SECRET_TOKEN=${fake.alnum(2)}`, 'ELASTIC_APM_SECRET_TOKEN=your-key-here'],
  },
  'elastic-password': {
    match: [`ELASTIC_PASSWORD=⟦${fake.password(20)}⟧`, `const elasticPassword = "⟦${fake.password(20)}⟧";`],
    ignore: ['ELASTIC_USERNAME=elastic', 'ELASTIC_PASSWORD=abc'],
  },
});
