import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zuplo',
  name: 'Zuplo',
  category: 'cdn-dns',
  revoke: 'https://portal.zuplo.com/',
  source: 'https://zuplo.com/docs/articles/api-key-leak-detection',
  kinds: [
    {
      id: 'zuplo-consumer-api-key',
      title: 'Zuplo consumer API key',
      identity: 'api-key',
      keywords: ['zpka_'],
      pattern: /zpka_[a-z0-9]{32}_[a-f0-9]{8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zuplo-consumer-api-key': {
    match: [`ZUPLO_API_KEY=⟦zpka_${fake.hex(32)}_${fake.hex(8)}⟧`, `"zuploApiKey": "⟦zpka_${fake.hex(32)}_${fake.hex(8)}⟧",`],
    ignore: [
      `ZUPLO_API_KEY=xzpka_${fake.hex(32)}_${fake.hex(8)}`,
      `ZUPLO_API_KEY=zpka_${fake.hex(10)}_${fake.hex(8)}`,
      `ZUPLO_API_KEY=zpka_${fake.hex(32)}_${fake.hex(8)}Zz9`,
      'ZUPLO_API_KEY=zpka_your-token-here',
    ],
  },
});
