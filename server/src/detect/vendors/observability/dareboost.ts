import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dareboost',
  name: 'Dareboost',
  category: 'observability',
  revoke: 'https://www.dareboost.com/',
  source: 'https://www.dareboost.com/en/documentation-api',
  kinds: [
    {
      id: 'dareboost-api-key',
      title: 'Dareboost API key',
      identity: 'api-key',
      keywords: ['dareboost'],
      value: /^[A-Za-z0-9]{60,62}$/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dareboost-api-key': {
    match: [`DAREBOOST_TOKEN=⟦${fake.alnum(60)}⟧`, `const dareboostToken = "⟦${fake.alnum(60)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(60)}`, `DAREBOOST_TOKEN=${fake.alnum(7)}`, 'DAREBOOST_TOKEN=your-key-here'],
  },
});
