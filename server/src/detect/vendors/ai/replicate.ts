import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'replicate',
  name: 'Replicate',
  category: 'ai',
  revoke: 'https://replicate.com/account/api-tokens',
  source: 'https://replicate.com/docs/topics/security/api-tokens',
  kinds: [
    {
      id: 'replicate-api-token',
      title: 'Replicate API token',
      identity: 'api-key',
      keywords: ['r8_'],
      pattern: /r8_[A-Za-z0-9]{37,48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'replicate-api-token': {
    match: [`export REPLICATE_API_TOKEN=⟦r8_${fake.alnum(37)}⟧`, `{"token": "⟦r8_${fake.alnum(37)}⟧"}`],
    ignore: [`token = r8_${fake.alnum(6)}`, `xr8_${fake.alnum(37)}`, 'token = r8_your-token-here'],
  },
});
