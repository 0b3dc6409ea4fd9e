import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zeabur',
  name: 'Zeabur',
  category: 'cloud',
  revoke: 'https://zeabur.com/account/developer',
  source: 'https://zeabur.com/docs/developer/api-keys',
  kinds: [
    {
      id: 'zeabur-api-key',
      title: 'Zeabur API key',
      identity: 'api-key',
      keywords: ['zeabur'],
      value: /^sk-[a-z0-9]{24,32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zeabur-api-key': {
    match: [`ZEABUR_TOKEN=⟦sk-${fake.text(27, 'lowerAlnum')}⟧`, `const zeaburToken = "⟦sk-${fake.text(27, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=sk-${fake.text(27, 'lowerAlnum')}`,
      `ZEABUR_TOKEN=sk-${fake.text(3, 'lowerAlnum')}`,
      'ZEABUR_TOKEN=your-key-here',
    ],
  },
});
