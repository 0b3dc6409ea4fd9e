import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vwo',
  name: 'VWO',
  category: 'marketing',
  revoke: 'https://developers.vwo.com/reference/authentication',
  source: 'https://developers.vwo.com/reference/authentication',
  kinds: [
    {
      id: 'vwo-api-key',
      title: 'VWO API key',
      identity: 'api-key',
      keywords: ['vwo_', 'vwo-'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vwo-api-key': {
    match: [`VWO_API_TOKEN=⟦${fake.hex(64)}⟧`, `"vwo_api_token": "⟦${fake.hex(64)}⟧"`],
    ignore: [`VWO_API_TOKEN=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'vwo_api_token: your-value-here'],
  },
});
