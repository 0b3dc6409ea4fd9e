import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  category: 'mail-sms',
  revoke: 'https://www.campaignmonitor.com/api/v3-3/getting-started/',
  source: 'https://www.campaignmonitor.com/api/v3-3/getting-started/',
  kinds: [
    {
      id: 'campaign-monitor-api-key',
      title: 'Campaign Monitor API key',
      identity: 'api-key',
      keywords: ['campaignmonitor', 'campaign_monitor', 'createsend'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{88}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'campaign-monitor-api-key': {
    match: [
      `CREATESEND_API_KEY=⟦${fake.base64(88)}⟧`,
      `"createsend_api_key": "⟦${fake.base64(88)}⟧"`,
      `const createsendApiKey = '⟦${fake.base64(88)}⟧';`,
    ],
    ignore: [`CREATESEND_API_KEY=${fake.base64(66)}`, `SAMPLE_SETTING=${fake.base64(88)}`, 'createsend_api_key: your-value-here'],
  },
});
