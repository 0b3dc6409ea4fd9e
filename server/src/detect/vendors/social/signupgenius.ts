import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'signupgenius',
  name: 'SignUpGenius',
  category: 'social',
  revoke: 'https://developer.signupgenius.com/',
  source: 'https://developer.signupgenius.com/',
  kinds: [
    {
      id: 'signupgenius-api-key',
      title: 'SignUpGenius API key',
      identity: 'api-key',
      keywords: ['signupgenius'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'signupgenius-api-key': {
    match: [
      `SIGNUPGENIUS_API_KEY=⟦${fake.hex(32)}⟧`,
      `"signupgenius_api_key": "⟦${fake.hex(32)}⟧"`,
      `const signupgeniusApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`SIGNUPGENIUS_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'signupgenius_api_key: your-value-here'],
  },
});
