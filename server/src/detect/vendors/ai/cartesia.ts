import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cartesia',
  name: 'Cartesia',
  category: 'ai',
  revoke: 'https://play.cartesia.ai/keys',
  instead: 'Issue short-lived access tokens to clients and keep the key on the server.',
  source: 'https://docs.cartesia.ai/get-started/authenticate-your-client-applications',
  kinds: [
    {
      id: 'cartesia-api-key',
      title: 'Cartesia API key',
      identity: 'api-key',
      keywords: ['sk_car_'],
      pattern: /sk_car_[A-Za-z0-9_-]{20,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cartesia-api-key': {
    match: [`export CARTESIA_API_KEY=⟦sk_car_${fake.alnum(22)}⟧`, `{"token": "⟦sk_car_${fake.alnum(22)}⟧"}`],
    ignore: [`token = sk_car_${fake.alnum(3)}`, `xsk_car_${fake.alnum(22)}`, 'token = sk_car_your-token-here'],
  },
});
