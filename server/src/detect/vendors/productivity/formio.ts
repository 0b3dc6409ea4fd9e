import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'formio',
  name: 'Form.io',
  category: 'productivity',
  revoke: 'https://help.form.io/developers/auth-and-security',
  source: 'https://help.form.io/developers/auth-and-security',
  kinds: [
    {
      id: 'formio-api-key',
      title: 'Form.io API key',
      identity: 'api-key',
      keywords: ['formio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'formio-api-key': {
    match: [
      `FORMIO_API_KEY=⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"formio_api_key": "⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const formioApiKey = '⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `FORMIO_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'formio_api_key: your-value-here',
    ],
  },
});
