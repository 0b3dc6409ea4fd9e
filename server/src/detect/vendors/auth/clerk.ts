import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clerk',
  name: 'Clerk',
  category: 'auth',
  revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
  source: 'https://clerk.com/docs/guides/how-clerk-works/overview',
  kinds: [
    {
      id: 'clerk-secret-key',
      title: 'Clerk secret key',
      identity: 'api-key',
      keywords: ['clerk'],
      value: /^(?:sk_(?:live|test)_[A-Za-z0-9]{40,60})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
    {
      id: 'clerk-publishable-key',
      title: 'Clerk publishable key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['clerk'],
      value: /^(?:pk_(?:live|test)_[A-Za-z0-9+\/]{20,90}={0,2}\$?)$/,
      name: /publishable|public|frontend/i,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clerk-secret-key': {
    match: [`CLERK_SECRET_KEY=⟦sk_live_${fake.alnum(42)}⟧`, `const clerkSecretKey = "⟦sk_live_${fake.alnum(42)}⟧";`],
    ignore: [`BUILD_CHECKSUM=sk_live_${fake.alnum(42)}`, `CLERK_SECRET_KEY=sk_live_${fake.alnum(5)}`, 'CLERK_SECRET_KEY=your-key-here'],
  },
  'clerk-publishable-key': {
    match: [
      `NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=⟦pk_test_${fake.alnum(44)}⟧`,
      `const nextPublicClerkPublishableKey = "⟦pk_test_${fake.alnum(44)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=pk_test_${fake.alnum(44)}`,
      `NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_test_${fake.alnum(5)}`,
      'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=your-key-here',
    ],
  },
});
