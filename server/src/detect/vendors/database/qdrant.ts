import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'qdrant',
  name: 'Qdrant Cloud',
  category: 'database',
  revoke: 'https://cloud.qdrant.io/',
  source: 'https://qdrant.tech/documentation/cloud/authentication/',
  kinds: [
    {
      id: 'qdrant-api-key',
      title: 'Qdrant API key',
      identity: 'api-key',
      keywords: ['qdrant'],
      value:
        /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9_-]{54}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\|[A-Za-z0-9_-]{54})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'qdrant-api-key': {
    match: [
      `QDRANT_API_KEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const qdrantApiKey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `QDRANT_API_KEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'QDRANT_API_KEY=your-key-here',
    ],
  },
});
