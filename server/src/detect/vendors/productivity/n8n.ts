import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'n8n',
  name: 'n8n',
  category: 'productivity',
  revoke: 'https://docs.n8n.io/api/authentication/',
  source: 'https://docs.n8n.io/api/authentication/',
  kinds: [
    {
      id: 'n8n-api-key',
      title: 'n8n API key',
      identity: 'api-key',
      keywords: ['n8n_api', 'n8napi', 'n8n-api', 'n8n_key', 'n8nkey'],
      value: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[\w-]{60,400}\.[\w-]{43}|n8n_api_[0-9a-f]{40,160}/,
    },
    {
      id: 'n8n-encryption-key',
      title: 'n8n encryption key',
      identity: 'encryption-key',
      keywords: ['n8n_encryption', 'n8nencryption'],
      value: /[A-Za-z0-9+\/=_-]{24,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'n8n-api-key': {
    match: [
      `N8N_API_KEY=⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"n8n_api_key": "⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const n8nApiKey = '⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `N8N_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'n8n_api_key: your-value-here',
    ],
  },
  'n8n-encryption-key': {
    match: [
      `N8N_ENCRYPTION_KEY=⟦${fake.alnum(32)}⟧`,
      `"n8n_encryption_key": "⟦${fake.alnum(32)}⟧"`,
      `const n8nEncryptionKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`N8N_ENCRYPTION_KEY=${fake.alnum(5)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'n8n_encryption_key: your-value-here'],
  },
});
