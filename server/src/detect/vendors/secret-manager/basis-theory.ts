import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'basis-theory',
  name: 'Basis Theory',
  category: 'secret-manager',
  revoke: 'https://portal.basistheory.com/applications',
  source: 'https://developers.basistheory.com/docs/concepts/access-controls',
  kinds: [
    {
      id: 'basis-theory-api-key',
      title: 'Basis Theory API key',
      identity: 'application',
      keywords: ['key_prod_', 'key_test_'],
      pattern: /key_(?:prod|test)_[a-z]{2}_(?:pvt|pub)_[A-Za-z0-9]{20,30}/,
      environment: (secret) => (secret.startsWith('key_prod_') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'basis-theory-api-key': {
    match: [`BASIS_THEORY_API_KEY=⟦key_prod_us_pvt_${fake.alnum(22)}⟧`, `"basisTheoryApiKey": "⟦key_prod_us_pvt_${fake.alnum(22)}⟧",`],
    ignore: [
      `BASIS_THEORY_API_KEY=xkey_prod_us_pvt_${fake.alnum(22)}`,
      `BASIS_THEORY_API_KEY=key_prod_us_pvt_${fake.alnum(2)}`,
      'BASIS_THEORY_API_KEY=key_prod_your-token-here',
    ],
  },
});
