import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'workos',
  name: 'WorkOS',
  category: 'auth',
  revoke: 'https://dashboard.workos.com/api-keys',
  source: 'https://workos.com/docs/reference/api-keys',
  kinds: [
    {
      id: 'workos-api-key',
      title: 'WorkOS API key',
      identity: 'api-key',
      keywords: ['workos'],
      value: /^(?:sk_(?:(?:live|test|prod)_)?[A-Za-z0-9_]{30,120})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (/^sk_(?:live|prod)_/.test(secret) ? 'production' : secret.startsWith('sk_test_') ? 'test' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'workos-api-key': {
    match: [`WORKOS_API_KEY=⟦sk_test_${fake.alnum(48)}⟧`, `const workosApiKey = "⟦sk_test_${fake.alnum(48)}⟧";`],
    ignore: [`BUILD_CHECKSUM=sk_test_${fake.alnum(48)}`, `WORKOS_API_KEY=sk_test_${fake.alnum(6)}`, 'WORKOS_API_KEY=your-key-here'],
  },
});
