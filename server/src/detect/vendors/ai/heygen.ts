import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'heygen',
  name: 'HeyGen',
  category: 'ai',
  revoke: 'https://app.heygen.com/settings',
  source: 'https://docs.heygen.com/reference/authentication',
  kinds: [
    {
      id: 'heygen-api-key',
      title: 'HeyGen API key',
      identity: 'api-key',
      keywords: ['heygen'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{40,64}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'heygen-api-key': {
    match: [
      `HEYGEN_API_KEY=⟦${fake.base64(40)}⟧`,
      `"heygen_api_key": "⟦${fake.base64(40)}⟧"`,
      `const heygenApiKey = '⟦${fake.base64(40)}⟧';`,
    ],
    ignore: [`HEYGEN_API_KEY=${fake.base64(30)}`, `SAMPLE_SETTING=${fake.base64(40)}`, 'heygen_api_key: your-value-here'],
  },
});
