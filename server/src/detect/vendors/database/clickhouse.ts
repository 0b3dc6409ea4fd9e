import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  category: 'database',
  revoke: 'https://console.clickhouse.cloud/',
  source: 'https://clickhouse.com/docs/cloud/manage/openapi',
  kinds: [
    {
      id: 'clickhouse-api-key-secret',
      title: 'ClickHouse Cloud API key secret',
      identity: 'api-key',
      keywords: ['4b1d'],
      pattern: /4b1d[A-Za-z0-9]{38}/,
      pairsWith: ['clickhouse-api-key-id'],
    },
    {
      id: 'clickhouse-api-key-id',
      title: 'ClickHouse Cloud API key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['clickhouse'],
      value: /^[A-Za-z0-9]{20}$/,
      name: /id$|id_|user|key/i,
      pairsWith: ['clickhouse-api-key-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clickhouse-api-key-secret': {
    match: [`CLICKHOUSE_API_SECRET=⟦4b1d${fake.alnum(38)}⟧`, `"clickhouseApiSecret": "⟦4b1d${fake.alnum(38)}⟧",`],
    ignore: [
      `CLICKHOUSE_API_SECRET=x4b1d${fake.alnum(38)}`,
      `CLICKHOUSE_API_SECRET=4b1d${fake.alnum(4)}`,
      `CLICKHOUSE_API_SECRET=4b1d${fake.alnum(38)}Zz9`,
      'CLICKHOUSE_API_SECRET=4b1dyour-token-here',
    ],
  },
  'clickhouse-api-key-id': {
    match: [`CLICKHOUSE_KEY_ID=⟦${fake.alnum(20)}⟧`, `const clickhouseKeyId = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `CLICKHOUSE_KEY_ID=${fake.alnum(2)}`, 'CLICKHOUSE_KEY_ID=your-key-here'],
  },
});
