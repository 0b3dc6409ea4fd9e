import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nftport',
  name: 'NFTPort',
  category: 'finance',
  revoke: 'https://docs.nftport.xyz/',
  source: 'https://docs.nftport.xyz/',
  kinds: [
    {
      id: 'nftport-api-key',
      title: 'NFTPort API key',
      identity: 'api-key',
      keywords: ['nftport'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nftport-api-key': {
    match: [`NFTPORT_API_KEY=⟦${fake.uuid()}⟧`, `"nftport_api_key": "⟦${fake.uuid()}⟧"`, `const nftportApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`NFTPORT_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'nftport_api_key: your-value-here'],
  },
});
