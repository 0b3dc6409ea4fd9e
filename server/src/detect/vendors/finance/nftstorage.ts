import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nftstorage',
  name: 'NFT.Storage',
  category: 'finance',
  revoke: 'https://nft.storage/docs/',
  source: 'https://nft.storage/docs/',
  kinds: [
    {
      id: 'nftstorage-api-key',
      title: 'NFT.Storage API key',
      identity: 'api-key',
      keywords: ['nftstorage', 'nft_storage', 'nft.storage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJhbGci[\w-]{20,80}\.[\w-]{60,400}\.[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nftstorage-api-key': {
    match: [
      `NFT_STORAGE_API_KEY=⟦eyJhbGci${fake.alnum(28)}.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧`,
      `"nft_storage_api_key": "⟦eyJhbGci${fake.alnum(28)}.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧"`,
      `const nftStorageApiKey = '⟦eyJhbGci${fake.alnum(28)}.eyJ${fake.alnum(120)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `NFT_STORAGE_API_KEY=eyJhbGci${fake.alnum(4)}.eyJ${fake.alnum(20)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJhbGci${fake.alnum(28)}.eyJ${fake.alnum(120)}.${fake.base64url(43)}`,
      'nft_storage_api_key: your-value-here',
    ],
  },
});
