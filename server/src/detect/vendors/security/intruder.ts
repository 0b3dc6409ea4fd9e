import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'intruder',
  name: 'Intruder',
  category: 'security',
  revoke: 'https://portal.intruder.io/',
  source: 'https://developers.intruder.io/docs/authentication',
  kinds: [
    {
      id: 'intruder-access-token',
      title: 'Intruder API access token',
      identity: 'api-key',
      keywords: ['intruder'],
      value: /^[A-Za-z0-9_.-]{30,200}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'intruder-access-token': {
    match: [`INTRUDER_API_TOKEN=⟦${fake.alnum(64)}⟧`, `const intruderApiToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `INTRUDER_API_TOKEN=${fake.alnum(8)}`, 'INTRUDER_API_TOKEN=your-key-here'],
  },
});
