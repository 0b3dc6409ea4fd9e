import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rebrandly',
  name: 'Rebrandly',
  category: 'marketing',
  revoke: 'https://app.rebrandly.com/account/api',
  source: 'https://developers.rebrandly.com/docs/api-key-authentication',
  kinds: [
    {
      id: 'rebrandly-api-key',
      title: 'Rebrandly API key',
      identity: 'api-key',
      keywords: ['rebrandly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32,36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rebrandly-api-key': {
    match: [
      `REBRANDLY_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"rebrandly_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const rebrandlyApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`REBRANDLY_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'rebrandly_api_key: your-value-here'],
  },
});
