import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'abuseipdb',
  name: 'AbuseIPDB',
  category: 'other',
  revoke: 'https://www.abuseipdb.com/account/api',
  source: 'https://docs.abuseipdb.com/',
  kinds: [
    {
      id: 'abuseipdb-api-key',
      title: 'AbuseIPDB API key',
      identity: 'api-key',
      keywords: ['abuseipdb'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'abuseipdb-api-key': {
    match: [
      `ABUSEIPDB_API_KEY=⟦${fake.hex(80)}⟧`,
      `"abuseipdb_api_key": "⟦${fake.hex(80)}⟧"`,
      `const abuseipdbApiKey = '⟦${fake.hex(80)}⟧';`,
    ],
    ignore: [`ABUSEIPDB_API_KEY=${fake.hex(60)}`, `SAMPLE_SETTING=${fake.hex(80)}`, 'abuseipdb_api_key: your-value-here'],
  },
});
