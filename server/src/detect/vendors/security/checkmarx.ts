import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'checkmarx',
  name: 'Checkmarx',
  category: 'security',
  revoke: 'https://docs.checkmarx.com/',
  source: 'https://docs.checkmarx.com/en/34965-68618-generating-an-api-key.html',
  kinds: [
    {
      id: 'checkmarx-api-key',
      title: 'Checkmarx One API key',
      identity: 'api-key',
      keywords: ['checkmarx', 'cx_apikey', 'cx_api_key', 'cxone'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'checkmarx-client-secret',
      title: 'Checkmarx One client secret',
      identity: 'oauth-client',
      keywords: ['checkmarx', 'cx_client', 'cxone'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'checkmarx-api-key': {
    match: [
      `CX_APIKEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const cxApikey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `CX_APIKEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'CX_APIKEY=your-key-here',
    ],
  },
  'checkmarx-client-secret': {
    match: [`CX_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const cxClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `CX_CLIENT_SECRET=${fake.alnum(4)}`, 'CX_CLIENT_SECRET=your-key-here'],
  },
});
