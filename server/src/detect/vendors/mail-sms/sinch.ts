import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sinch',
  name: 'Sinch',
  category: 'mail-sms',
  revoke: 'https://developers.sinch.com/docs/sms/getting-started',
  source: 'https://developers.sinch.com/docs/sms/getting-started',
  kinds: [
    {
      id: 'sinch-api-key',
      title: 'Sinch API key',
      identity: 'api-key',
      keywords: ['sinch'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sinch-api-key': {
    match: [`SINCH_API_TOKEN=⟦${fake.hex(32)}⟧`, `"sinch_api_token": "⟦${fake.hex(32)}⟧"`, `const sinchApiToken = '⟦${fake.hex(32)}⟧';`],
    ignore: [`SINCH_API_TOKEN=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'sinch_api_token: your-value-here'],
  },
});
