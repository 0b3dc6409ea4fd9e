import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scrutinizer',
  name: 'Scrutinizer CI',
  category: 'ci',
  revoke: 'https://scrutinizer-ci.com/profile/applications',
  source: 'https://scrutinizer-ci.com/docs/api/',
  kinds: [
    {
      id: 'scrutinizer-access-token',
      title: 'Scrutinizer CI access token',
      identity: 'api-key',
      keywords: ['scrutinizer'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scrutinizer-access-token': {
    match: [`SCRUTINIZER_ACCESS_TOKEN=⟦${fake.hex(64)}⟧`, `const scrutinizerAccessToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `SCRUTINIZER_ACCESS_TOKEN=${fake.hex(8)}`, 'SCRUTINIZER_ACCESS_TOKEN=your-key-here'],
  },
});
