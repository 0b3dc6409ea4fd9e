import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** Temporal Cloud keys are JWTs of the issuer `temporal.io`; a JWT that names another issuer is somebody else's. */
function isIssuedByTemporal(secret: string): boolean {
  const bytes = fromBase64(secret.split('.')[1] ?? '');
  const issuer = bytes && /"iss"\s{0,2}:\s{0,2}"([^"]{0,100})"/.exec(String.fromCharCode(...bytes))?.[1];
  return !issuer || issuer === 'temporal.io';
}

export default vendor({
  id: 'temporal',
  name: 'Temporal Cloud',
  category: 'queue',
  revoke: 'https://cloud.temporal.io/settings/api-keys',
  instead: 'Use a namespace-scoped service account key with a short expiry, or mutual TLS.',
  source: 'https://docs.temporal.io/cloud/api-keys',
  kinds: [
    {
      id: 'temporal-api-key',
      title: 'Temporal Cloud API key',
      identity: 'service-account',
      keywords: ['temporal'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      check: isIssuedByTemporal,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'temporal-api-key': {
    match: [
      `TEMPORAL_API_KEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const temporalApiKey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `TEMPORAL_API_KEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'TEMPORAL_API_KEY=your-key-here',
    ],
  },
});
