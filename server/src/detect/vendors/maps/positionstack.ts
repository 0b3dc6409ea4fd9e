import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'positionstack',
  name: 'positionstack',
  category: 'maps',
  revoke: 'https://positionstack.com/documentation',
  source: 'https://positionstack.com/documentation',
  kinds: [
    {
      id: 'positionstack-api-key',
      title: 'positionstack API key',
      identity: 'api-key',
      keywords: ['positionstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'positionstack-api-key': {
    match: [
      `POSITIONSTACK_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"positionstack_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const positionstackApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`POSITIONSTACK_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'positionstack_api_key: your-value-here'],
  },
});
