import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'reachmail',
  name: 'ReachMail',
  category: 'mail-sms',
  revoke: 'https://services.reachmail.net/',
  source: 'https://services.reachmail.net/',
  kinds: [
    {
      id: 'reachmail-api-key',
      title: 'ReachMail API key',
      identity: 'api-key',
      keywords: ['reachmail'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{64,90}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'reachmail-api-key': {
    match: [
      `REACHMAIL_API_KEY=⟦${fake.base64(64)}⟧`,
      `"reachmail_api_key": "⟦${fake.base64(64)}⟧"`,
      `const reachmailApiKey = '⟦${fake.base64(64)}⟧';`,
    ],
    ignore: [`REACHMAIL_API_KEY=${fake.base64(48)}`, `SAMPLE_SETTING=${fake.base64(64)}`, 'reachmail_api_key: your-value-here'],
  },
});
