import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chartmogul',
  name: 'ChartMogul',
  category: 'marketing',
  revoke: 'https://app.chartmogul.com/#/admin/api',
  source: 'https://dev.chartmogul.com/docs/authentication',
  kinds: [
    {
      id: 'chartmogul-api-key',
      title: 'ChartMogul API key',
      identity: 'api-key',
      keywords: ['chartmogul'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chartmogul-api-key': {
    match: [
      `CHARTMOGUL_API_KEY=⟦${fake.hex(32)}⟧`,
      `"chartmogul_api_key": "⟦${fake.hex(32)}⟧"`,
      `const chartmogulApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`CHARTMOGUL_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'chartmogul_api_key: your-value-here'],
  },
});
