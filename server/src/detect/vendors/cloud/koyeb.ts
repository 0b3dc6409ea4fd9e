import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'koyeb',
  name: 'Koyeb',
  category: 'cloud',
  revoke: 'https://app.koyeb.com/settings/api',
  source: 'https://www.koyeb.com/docs/reference/api',
  kinds: [
    {
      id: 'koyeb-api-token',
      title: 'Koyeb API token',
      identity: 'api-key',
      keywords: ['koyeb'],
      value: /^[a-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'koyeb-api-token': {
    match: [`KOYEB_TOKEN=⟦${fake.text(64, 'lowerAlnum')}⟧`, `const koyebToken = "⟦${fake.text(64, 'lowerAlnum')}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.text(64, 'lowerAlnum')}`, `KOYEB_TOKEN=${fake.text(8, 'lowerAlnum')}`, 'KOYEB_TOKEN=your-key-here'],
  },
});
