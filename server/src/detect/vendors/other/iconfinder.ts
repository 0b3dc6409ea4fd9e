import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'iconfinder',
  name: 'Iconfinder',
  category: 'other',
  revoke: 'https://developer.iconfinder.com/reference/authentication',
  source: 'https://developer.iconfinder.com/reference/authentication',
  kinds: [
    {
      id: 'iconfinder-api-key',
      title: 'Iconfinder API key',
      identity: 'api-key',
      keywords: ['iconfinder'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'iconfinder-api-key': {
    match: [
      `ICONFINDER_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"iconfinder_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const iconfinderApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`ICONFINDER_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'iconfinder_api_key: your-value-here'],
  },
});
