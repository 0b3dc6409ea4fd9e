import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'censys',
  name: 'Censys',
  category: 'security',
  revoke: 'https://search.censys.io/account/api',
  source: 'https://docs.censys.com/reference/get-started',
  kinds: [
    {
      id: 'censys-pat',
      title: 'Censys personal access token',
      identity: 'personal-token',
      keywords: ['censys_'],
      pattern: /censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}/,
    },
    {
      id: 'censys-api-secret',
      title: 'Censys API secret',
      identity: 'api-key',
      keywords: ['censys'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'censys-pat': {
    match: [`CENSYS_TOKEN=⟦censys_${fake.alnum(8)}_${fake.alnum(24)}⟧`, `"censysToken": "⟦censys_${fake.alnum(8)}_${fake.alnum(24)}⟧",`],
    ignore: [
      `CENSYS_TOKEN=xcensys_${fake.alnum(8)}_${fake.alnum(24)}`,
      `CENSYS_TOKEN=censys_${fake.alnum(1)}_${fake.alnum(3)}`,
      `CENSYS_TOKEN=censys_${fake.alnum(8)}_${fake.alnum(24)}Zz9`,
      'CENSYS_TOKEN=censys_your-token-here',
    ],
  },
  'censys-api-secret': {
    match: [`CENSYS_API_SECRET=⟦${fake.alnum(32)}⟧`, `const censysApiSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `CENSYS_API_SECRET=${fake.alnum(4)}`, 'CENSYS_API_SECRET=your-key-here'],
  },
});
