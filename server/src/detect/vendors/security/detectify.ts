import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'detectify',
  name: 'Detectify',
  category: 'security',
  revoke: 'https://detectify.com/dashboard',
  source: 'https://developer.detectify.com/',
  kinds: [
    {
      id: 'detectify-api-key',
      title: 'Detectify API key',
      identity: 'api-key',
      keywords: ['detectify'],
      value: /^[a-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'detectify-api-key': {
    match: [`DETECTIFY_API_KEY=⟦${fake.hex(32)}⟧`, `const detectifyApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `DETECTIFY_API_KEY=${fake.hex(4)}`, 'DETECTIFY_API_KEY=your-key-here'],
  },
});
