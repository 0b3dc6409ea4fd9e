import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'keycdn',
  name: 'KeyCDN',
  category: 'cdn-dns',
  revoke: 'https://app.keycdn.com/users/authSettings',
  source: 'https://www.keycdn.com/api',
  kinds: [
    {
      id: 'keycdn-api-key',
      title: 'KeyCDN secret API key',
      identity: 'api-key',
      keywords: ['keycdn'],
      value: /^sk_prod_[A-Za-z0-9+\/]{16,60}={0,2}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'keycdn-api-key': {
    match: [`KEYCDN_API_KEY=⟦sk_prod_${fake.alnum(24)}⟧`, `const keycdnApiKey = "⟦sk_prod_${fake.alnum(24)}⟧";`],
    ignore: [`BUILD_CHECKSUM=sk_prod_${fake.alnum(24)}`, `KEYCDN_API_KEY=sk_prod_${fake.alnum(3)}`, 'KEYCDN_API_KEY=your-key-here'],
  },
});
