import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pinata',
  name: 'Pinata',
  category: 'storage',
  revoke: 'https://app.pinata.cloud/developers/api-keys',
  source: 'https://docs.pinata.cloud/account-management/api-keys',
  kinds: [
    {
      id: 'pinata-jwt',
      title: 'Pinata JWT',
      identity: 'api-key',
      keywords: ['pinata'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /jwt|token|key|secret/i,
    },
    {
      id: 'pinata-api-secret',
      title: 'Pinata API secret',
      identity: 'api-key',
      keywords: ['pinata'],
      value: /^[a-f0-9]{64}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pinata-jwt': {
    match: [
      `PINATA_JWT=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const pinataJwt = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `PINATA_JWT=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'PINATA_JWT=your-key-here',
    ],
  },
  'pinata-api-secret': {
    match: [`PINATA_API_SECRET=⟦${fake.hex(64)}⟧`, `const pinataApiSecret = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `PINATA_API_SECRET=${fake.hex(8)}`, 'PINATA_API_SECRET=your-key-here'],
  },
});
