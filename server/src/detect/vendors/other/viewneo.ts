import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'viewneo',
  name: 'viewneo',
  category: 'other',
  revoke: 'https://api.viewneo.com/',
  source: 'https://api.viewneo.com/',
  kinds: [
    {
      id: 'viewneo-api-key',
      title: 'viewneo API key',
      identity: 'api-key',
      keywords: ['viewneo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w.-]{120,1200}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'viewneo-api-key': {
    match: [
      `VIEWNEO_API_KEY=⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧`,
      `"viewneo_api_key": "⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧"`,
      `const viewneoApiKey = '⟦eyJ${fake.alnum(60)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}⟧';`,
    ],
    ignore: [
      `VIEWNEO_API_KEY=eyJ${fake.alnum(10)}.eyJ${fake.alnum(33)}.${fake.base64url(57)}`,
      `SAMPLE_SETTING=eyJ${fake.alnum(60)}.eyJ${fake.alnum(200)}.${fake.base64url(342)}`,
      'viewneo_api_key: your-value-here',
    ],
  },
});
