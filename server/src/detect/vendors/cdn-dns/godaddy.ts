import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'godaddy',
  name: 'GoDaddy',
  category: 'cdn-dns',
  revoke: 'https://developer.godaddy.com/keys',
  source: 'https://developer.godaddy.com/getstarted',
  kinds: [
    {
      id: 'godaddy-api-secret',
      title: 'GoDaddy API secret',
      identity: 'api-key',
      keywords: ['godaddy', 'gd_secret'],
      value: /^[A-Za-z0-9]{20,24}$/,
      name: /secret/i,
    },
    {
      id: 'godaddy-api-key',
      title: 'GoDaddy API key',
      identity: 'api-key',
      keywords: ['godaddy', 'gd_key'],
      value: /^[A-Za-z0-9]{8,14}_[A-Za-z0-9]{20,24}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['godaddy-api-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'godaddy-api-secret': {
    match: [`GODADDY_API_SECRET=⟦${fake.alnum(22)}⟧`, `const godaddyApiSecret = "⟦${fake.alnum(22)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(22)}`, `GODADDY_API_SECRET=${fake.alnum(2)}`, 'GODADDY_API_SECRET=your-key-here'],
  },
  'godaddy-api-key': {
    match: [`GODADDY_API_KEY=⟦${fake.alnum(12)}_${fake.alnum(22)}⟧`, `const godaddyApiKey = "⟦${fake.alnum(12)}_${fake.alnum(22)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(12)}_${fake.alnum(22)}`,
      `GODADDY_API_KEY=${fake.alnum(1)}_${fake.alnum(2)}`,
      'GODADDY_API_KEY=your-key-here',
    ],
  },
});
