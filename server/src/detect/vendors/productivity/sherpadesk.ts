import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sherpadesk',
  name: 'SherpaDesk',
  category: 'productivity',
  revoke: 'https://github.com/sherpadesk/api/wiki',
  source: 'https://github.com/sherpadesk/api/wiki',
  kinds: [
    {
      id: 'sherpadesk-api-key',
      title: 'SherpaDesk API key',
      identity: 'api-key',
      keywords: ['sherpadesk'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sherpadesk-api-key': {
    match: [
      `SHERPADESK_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"sherpadesk_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const sherpadeskApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`SHERPADESK_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'sherpadesk_api_key: your-value-here'],
  },
});
