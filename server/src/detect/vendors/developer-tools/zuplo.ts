import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zuplo',
  name: 'Zuplo',
  category: 'developer-tools',
  revoke: 'https://portal.zuplo.com/',
  source: 'https://zuplo.com/docs/articles/api-key-management',
  kinds: [
    {
      id: 'zuplo-api-key',
      title: 'Zuplo API key',
      identity: 'api-key',
      keywords: ['zpka_'],
      pattern: /zpka_[0-9a-f]{32}_[0-9a-f]{8}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zuplo-api-key': {
    match: [`export ZUPLO_API_KEY=⟦zpka_${fake.hex(32)}_${fake.hex(8)}⟧`, `{"token": "⟦zpka_${fake.hex(32)}_${fake.hex(8)}⟧"}`],
    ignore: [`token = zpka_${fake.hex(5)}_${fake.hex(1)}`, `xzpka_${fake.hex(32)}_${fake.hex(8)}`, 'token = zpka_your-token-here'],
  },
});
