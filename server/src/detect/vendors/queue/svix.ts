import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'svix',
  name: 'Svix',
  category: 'queue',
  revoke: 'https://dashboard.svix.com/',
  source: 'https://docs.svix.com/api-keys',
  kinds: [
    {
      id: 'svix-auth-token',
      title: 'Svix auth token',
      identity: 'api-key',
      keywords: ['svix'],
      value: /^(?:(?:testsk|sk)_[A-Za-z0-9_.-]{30,60})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (secret.startsWith('testsk_') ? 'test' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'svix-auth-token': {
    match: [`SVIX_AUTH_TOKEN=⟦testsk_${fake.alnum(36)}⟧`, `const svixAuthToken = "⟦testsk_${fake.alnum(36)}⟧";`],
    ignore: [`BUILD_CHECKSUM=testsk_${fake.alnum(36)}`, `SVIX_AUTH_TOKEN=testsk_${fake.alnum(4)}`, 'SVIX_AUTH_TOKEN=your-key-here'],
  },
});
