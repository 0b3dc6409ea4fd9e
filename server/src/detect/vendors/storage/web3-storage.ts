import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'web3-storage',
  name: 'web3.storage',
  category: 'storage',
  revoke: 'https://console.web3.storage/',
  source: 'https://docs.web3.storage/',
  kinds: [
    {
      id: 'web3-storage-api-token',
      title: 'web3.storage API token',
      identity: 'api-key',
      keywords: ['web3', 'w3s_', 'nft_storage', 'nftstorage'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'web3-storage-api-token': {
    match: [
      `WEB3_STORAGE_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const web3StorageToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `WEB3_STORAGE_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'WEB3_STORAGE_TOKEN=your-key-here',
    ],
  },
});
