import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chainalysis',
  name: 'Chainalysis',
  category: 'security',
  revoke: 'https://www.chainalysis.com/',
  source: 'https://docs.chainalysis.com/',
  kinds: [
    {
      id: 'chainalysis-api-key',
      title: 'Chainalysis API key',
      identity: 'api-key',
      keywords: ['chainalysis'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chainalysis-api-key': {
    match: [`CHAINALYSIS_API_KEY=⟦${fake.hex(64)}⟧`, `const chainalysisApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `CHAINALYSIS_API_KEY=${fake.hex(8)}`, 'CHAINALYSIS_API_KEY=your-key-here'],
  },
});
