import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'namecheap',
  name: 'Namecheap',
  category: 'cdn-dns',
  revoke: 'https://ap.www.namecheap.com/settings/tools/apiaccess/',
  source: 'https://www.namecheap.com/support/api/intro/',
  kinds: [
    {
      id: 'namecheap-api-key',
      title: 'Namecheap API key',
      identity: 'api-key',
      keywords: ['namecheap'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'namecheap-api-key': {
    match: [`NAMECHEAP_API_KEY=⟦${fake.hex(32)}⟧`, `const namecheapApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `NAMECHEAP_API_KEY=${fake.hex(4)}`, 'NAMECHEAP_API_KEY=your-key-here'],
  },
});
