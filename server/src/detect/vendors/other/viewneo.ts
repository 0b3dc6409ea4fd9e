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
      value: /[A-Za-z0-9]{120,400}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'viewneo-api-key': {
    match: [
      `VIEWNEO_API_KEY=⟦${fake.alnum(120)}⟧`,
      `"viewneo_api_key": "⟦${fake.alnum(120)}⟧"`,
      `const viewneoApiKey = '⟦${fake.alnum(120)}⟧';`,
    ],
    ignore: [`VIEWNEO_API_KEY=${fake.alnum(90)}`, `SAMPLE_SETTING=${fake.alnum(120)}`, 'viewneo_api_key: your-value-here'],
  },
});
