import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cronitor',
  name: 'Cronitor',
  category: 'observability',
  revoke: 'https://cronitor.io/app/settings/api',
  source: 'https://cronitor.io/docs/api',
  kinds: [
    {
      id: 'cronitor-api-key',
      title: 'Cronitor API key',
      identity: 'api-key',
      keywords: ['cronitor'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cronitor-api-key': {
    match: [`CRONITOR_API_KEY=⟦${fake.hex(32)}⟧`, `const cronitorApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `CRONITOR_API_KEY=${fake.hex(4)}`, 'CRONITOR_API_KEY=your-key-here'],
  },
});
