import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hibp',
  name: 'Have I Been Pwned',
  category: 'security',
  revoke: 'https://haveibeenpwned.com/API/Key',
  source: 'https://haveibeenpwned.com/API/v3',
  kinds: [
    {
      id: 'hibp-api-key',
      title: 'Have I Been Pwned API key',
      identity: 'api-key',
      keywords: ['hibp', 'haveibeenpwned'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hibp-api-key': {
    match: [`HIBP_API_KEY=⟦${fake.hex(32)}⟧`, `const hibpApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `HIBP_API_KEY=${fake.hex(4)}`, 'HIBP_API_KEY=your-key-here'],
  },
});
