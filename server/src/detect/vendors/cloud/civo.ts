import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'civo',
  name: 'Civo',
  category: 'cloud',
  revoke: 'https://dashboard.civo.com/security',
  source: 'https://www.civo.com/docs/account/api-keys',
  kinds: [
    {
      id: 'civo-api-key',
      title: 'Civo API key',
      identity: 'api-key',
      keywords: ['civo'],
      value: /^[A-Za-z0-9]{50}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'civo-api-key': {
    match: [`CIVO_API_KEY=⟦${fake.alnum(50)}⟧`, `const civoApiKey = "⟦${fake.alnum(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(50)}`, `CIVO_API_KEY=${fake.alnum(6)}`, 'CIVO_API_KEY=your-key-here'],
  },
});
