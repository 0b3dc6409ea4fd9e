import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'supernotes',
  name: 'Supernotes',
  category: 'productivity',
  revoke: 'https://api.supernotes.app/docs/',
  source: 'https://api.supernotes.app/docs/',
  kinds: [
    {
      id: 'supernotes-api-key',
      title: 'Supernotes API key',
      identity: 'api-key',
      keywords: ['supernotes_sk-'],
      pattern: /supernotes_sk-[A-Za-z0-9]{28,44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'supernotes-api-key': {
    match: [`export SUPERNOTES_API_KEY=⟦supernotes_sk-${fake.alnum(30)}⟧`, `{"token": "⟦supernotes_sk-${fake.alnum(30)}⟧"}`],
    ignore: [`token = supernotes_sk-${fake.alnum(5)}`, `xsupernotes_sk-${fake.alnum(30)}`, 'token = supernotes_sk-your-token-here'],
  },
});
