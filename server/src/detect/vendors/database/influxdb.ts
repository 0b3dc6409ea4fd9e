import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'influxdb',
  name: 'InfluxDB',
  category: 'database',
  revoke: 'https://cloud2.influxdata.com/',
  source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  kinds: [
    {
      id: 'influxdb-api-token',
      title: 'InfluxDB API token',
      identity: 'api-key',
      keywords: ['influx'],
      value: /^[A-Za-z0-9_-]{86}==$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'influxdb-labelled-token',
      title: 'InfluxDB API token beside its product name',
      identity: 'api-key',
      keywords: ['influx'],
      pattern:
        /influx(?:db)?\b(?:(?!token)[^\n]){0,60}(?:\n(?:(?!token)[^\n]){0,40})?token["\']?\s{0,4}[=:]\s{0,4}["\']?([A-Za-z0-9_-]{86}==)/i,
    },
    {
      id: 'influxdb-v3-token',
      title: 'InfluxDB 3 token',
      identity: 'api-key',
      keywords: ['apiv3_'],
      pattern: /apiv3_[A-Za-z0-9_-]{80,100}/,
      source: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'influxdb-api-token': {
    match: [`INFLUX_TOKEN=⟦${fake.base64url(86)}==⟧`, `const influxToken = "⟦${fake.base64url(86)}==⟧";`],
    ignore: [`INFLUX_TOKEN=${fake.base64url(20)}==`, `TOKEN=${fake.base64url(86)}==`],
  },
  'influxdb-labelled-token': {
    match: [`influx\ntoken=⟦${fake.base64url(86)}==⟧`, `influxdb:\n  token: "⟦${fake.base64url(86)}==⟧"`],
    ignore: [`influx\ntoken=${fake.base64url(20)}==`, 'influx\nurl=https://example.com'],
  },
  'influxdb-v3-token': {
    match: [`INFLUXDB3_AUTH_TOKEN=⟦apiv3_${fake.base64url(86)}⟧`, `"influxdb3AuthToken": "⟦apiv3_${fake.base64url(86)}⟧",`],
    ignore: [
      `INFLUXDB3_AUTH_TOKEN=xapiv3_${fake.base64url(86)}`,
      `INFLUXDB3_AUTH_TOKEN=apiv3_${fake.base64url(10)}`,
      'INFLUXDB3_AUTH_TOKEN=apiv3_your-token-here',
    ],
  },
});
