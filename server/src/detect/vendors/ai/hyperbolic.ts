import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hyperbolic',
  name: 'Hyperbolic',
  category: 'ai',
  revoke: 'https://app.hyperbolic.xyz/settings',
  source: 'https://docs.hyperbolic.xyz/docs/getting-started',
  kinds: [
    {
      id: 'hyperbolic-api-key',
      title: 'Hyperbolic API key',
      identity: 'api-key',
      keywords: ['hyperbolic'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJhbGci[\w-]{10,200}\.[\w-]{20,600}\.[\w-]{20,200}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hyperbolic-api-key': {
    match: [
      `HYPERBOLIC_API_KEY=⟦eyJhbGci${fake.alnum(30)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧`,
      `"hyperbolic_api_key": "⟦eyJhbGci${fake.alnum(30)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧"`,
      `const hyperbolicApiKey = '⟦eyJhbGci${fake.alnum(30)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `HYPERBOLIC_API_KEY=eyJhbGci${fake.alnum(5)}.eyJ${fake.alnum(10)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGci${fake.alnum(30)}.eyJ${fake.alnum(60)}.${fake.base64url(43)}`,
      'hyperbolic_api_key: your-value-here',
    ],
  },
});
