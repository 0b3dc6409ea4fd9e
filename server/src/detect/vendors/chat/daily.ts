import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'daily',
  name: 'Daily',
  category: 'chat',
  revoke: 'https://dashboard.daily.co/developers',
  source: 'https://docs.daily.co/reference/rest-api',
  kinds: [
    {
      id: 'daily-api-key',
      title: 'Daily API key',
      identity: 'api-key',
      keywords: ['daily'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'daily-api-key': {
    match: [`DAILY_API_KEY=⟦${fake.hex(64)}⟧`, `"daily_api_key": "⟦${fake.hex(64)}⟧"`, `const dailyApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`DAILY_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'daily_api_key: your-value-here'],
  },
});
