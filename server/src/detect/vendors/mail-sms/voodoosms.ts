import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'voodoosms',
  name: 'Voodoo SMS',
  category: 'mail-sms',
  revoke: 'https://www.voodoosms.com/documentation',
  source: 'https://www.voodoosms.com/documentation',
  kinds: [
    {
      id: 'voodoosms-api-key',
      title: 'Voodoo SMS API key',
      identity: 'api-key',
      keywords: ['voodoosms', 'voodoo_sms'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{45,46}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'voodoosms-api-key': {
    match: [
      `VOODOOSMS_API_KEY=⟦${fake.alnum(45)}⟧`,
      `"voodoosms_api_key": "⟦${fake.alnum(45)}⟧"`,
      `const voodoosmsApiKey = '⟦${fake.alnum(45)}⟧';`,
    ],
    ignore: [`VOODOOSMS_API_KEY=${fake.alnum(34)}`, `SAMPLE_SETTING=${fake.alnum(45)}`, 'voodoosms_api_key: your-value-here'],
  },
});
