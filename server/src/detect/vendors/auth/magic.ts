import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'magic',
  name: 'Magic',
  category: 'auth',
  revoke: 'https://dashboard.magic.link/',
  source: 'https://magic.link/docs/',
  kinds: [
    {
      id: 'magic-secret-key',
      title: 'Magic secret key',
      identity: 'api-key',
      keywords: ['magic'],
      value: /^(?:sk_(?:live|test)_[A-F0-9]{16})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
    {
      id: 'magic-publishable-key',
      title: 'Magic publishable key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['magic'],
      value: /^(?:pk_(?:live|test)_[A-F0-9]{16})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'magic-secret-key': {
    match: [`MAGIC_SECRET_KEY=⟦sk_live_${fake.text(16, 'hexUpper')}⟧`, `const magicSecretKey = "⟦sk_live_${fake.text(16, 'hexUpper')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=sk_live_${fake.text(16, 'hexUpper')}`,
      `MAGIC_SECRET_KEY=sk_live_${fake.text(2, 'hexUpper')}`,
      'MAGIC_SECRET_KEY=your-key-here',
    ],
  },
  'magic-publishable-key': {
    match: [
      `MAGIC_PUBLISHABLE_KEY=⟦pk_live_${fake.text(16, 'hexUpper')}⟧`,
      `const magicPublishableKey = "⟦pk_live_${fake.text(16, 'hexUpper')}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=pk_live_${fake.text(16, 'hexUpper')}`,
      `MAGIC_PUBLISHABLE_KEY=pk_live_${fake.text(2, 'hexUpper')}`,
      'MAGIC_PUBLISHABLE_KEY=your-key-here',
    ],
  },
});
