import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'picatic',
  name: 'Picatic',
  category: 'payment',
  revoke: 'https://developer.picatic.com/',
  source: 'https://developer.picatic.com/',
  kinds: [
    {
      id: 'picatic-api-key',
      title: 'Picatic API key',
      identity: 'api-key',
      keywords: ['sk_live_'],
      pattern: /sk_live_[0-9a-z]{32}/,
      environment: () => 'production',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'picatic-api-key': {
    match: [`export PICATIC_API_KEY=⟦sk_live_${fake.text(32, 'lowerAlnum')}⟧`, `{"token": "⟦sk_live_${fake.text(32, 'lowerAlnum')}⟧"}`],
    ignore: [`token = sk_live_${fake.text(5, 'lowerAlnum')}`, `xsk_live_${fake.text(32, 'lowerAlnum')}`, 'token = sk_live_your-token-here'],
  },
});
