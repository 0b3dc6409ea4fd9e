import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'anyscale',
  name: 'Anyscale',
  category: 'ai',
  revoke: 'https://console.anyscale.com/',
  source: 'https://docs.anyscale.com/',
  kinds: [
    {
      id: 'anyscale-api-key',
      title: 'Anyscale API key',
      identity: 'api-key',
      keywords: ['esecret_'],
      pattern: /esecret_[a-z0-9]{24,40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'anyscale-api-key': {
    match: [`export ANYSCALE_API_KEY=⟦esecret_${fake.text(26, 'lowerAlnum')}⟧`, `{"token": "⟦esecret_${fake.text(26, 'lowerAlnum')}⟧"}`],
    ignore: [`token = esecret_${fake.text(4, 'lowerAlnum')}`, `xesecret_${fake.text(26, 'lowerAlnum')}`, 'token = esecret_your-token-here'],
  },
});
