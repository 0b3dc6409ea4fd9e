import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fillout',
  name: 'Fillout',
  category: 'productivity',
  revoke: 'https://www.fillout.com/help/fillout-rest-api',
  source: 'https://www.fillout.com/help/fillout-rest-api',
  kinds: [
    {
      id: 'fillout-api-key',
      title: 'Fillout API key',
      identity: 'api-key',
      keywords: ['sk_prod_'],
      pattern: /sk_prod_[A-Za-z0-9_]{80,120}/,
      environment: () => 'production',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fillout-api-key': {
    match: [`export FILLOUT_API_KEY=⟦sk_prod_${fake.alnum(90)}⟧`, `{"token": "⟦sk_prod_${fake.alnum(90)}⟧"}`],
    ignore: [`token = sk_prod_${fake.alnum(15)}`, `xsk_prod_${fake.alnum(90)}`, 'token = sk_prod_your-token-here'],
  },
});
