import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kinsta',
  name: 'Kinsta',
  category: 'cloud',
  revoke: 'https://my.kinsta.com/company/apiKeys',
  source: 'https://kinsta.com/docs/api/',
  kinds: [
    {
      id: 'kinsta-api-key',
      title: 'Kinsta API key',
      identity: 'api-key',
      keywords: ['kinsta'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kinsta-api-key': {
    match: [`KINSTA_API_KEY=⟦${fake.hex(64)}⟧`, `const kinstaApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `KINSTA_API_KEY=${fake.hex(8)}`, 'KINSTA_API_KEY=your-key-here'],
  },
});
