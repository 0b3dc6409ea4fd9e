import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ns1',
  name: 'NS1 (IBM)',
  category: 'cdn-dns',
  revoke: 'https://my.nsone.net/#/account/settings/keys',
  source: 'https://ns1.com/api',
  kinds: [
    {
      id: 'ns1-api-key',
      title: 'NS1 API key',
      identity: 'api-key',
      keywords: ['ns1_', 'ns1api', 'nsone'],
      value: /^[A-Za-z0-9]{20}$/,
      name: /key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ns1-api-key': {
    match: [`NS1_API_KEY=⟦${fake.alnum(20)}⟧`, `const ns1ApiKey = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `NS1_API_KEY=${fake.alnum(2)}`, 'NS1_API_KEY=your-key-here'],
  },
});
