import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'solace',
  name: 'Solace',
  category: 'queue',
  revoke: 'https://console.solace.cloud/',
  source: 'https://docs.solace.com/Cloud/ght_api_tokens.htm',
  kinds: [
    {
      id: 'solace-api-token',
      title: 'Solace Cloud API token',
      identity: 'api-key',
      keywords: ['solace'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'solace-api-token': {
    match: [
      `SOLACE_CLOUD_API_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const solaceCloudApiToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `SOLACE_CLOUD_API_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'SOLACE_CLOUD_API_TOKEN=your-key-here',
    ],
  },
});
