import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shotstack',
  name: 'Shotstack',
  category: 'other',
  revoke: 'https://dashboard.shotstack.io/',
  source: 'https://shotstack.io/docs/guide/getting-started/authentication/',
  kinds: [
    {
      id: 'shotstack-api-key',
      title: 'Shotstack API key',
      identity: 'api-key',
      keywords: ['shotstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shotstack-api-key': {
    match: [
      `SHOTSTACK_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"shotstack_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const shotstackApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`SHOTSTACK_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'shotstack_api_key: your-value-here'],
  },
});
