import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dremio',
  name: 'Dremio',
  category: 'database',
  revoke: 'https://docs.dremio.com/',
  source: 'https://docs.dremio.com/cloud/security/authentication/personal-access-token/',
  kinds: [
    {
      id: 'dremio-pat',
      title: 'Dremio personal access token',
      identity: 'personal-token',
      keywords: ['dremio'],
      value: /^[A-Za-z0-9+\/_-]{43,140}={0,2}$/,
      name: /pat$|token|secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dremio-pat': {
    match: [`DREMIO_PAT=⟦${fake.base64(88)}⟧`, `const dremioPat = "⟦${fake.base64(88)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.base64(88)}`, `DREMIO_PAT=${fake.base64(11)}`, 'DREMIO_PAT=your-key-here'],
  },
});
