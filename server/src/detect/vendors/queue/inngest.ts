import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'inngest',
  name: 'Inngest',
  category: 'queue',
  revoke: 'https://app.inngest.com/',
  source: 'https://www.inngest.com/docs/platform/signing-keys',
  kinds: [
    {
      id: 'inngest-signing-key',
      title: 'Inngest signing key',
      identity: 'signing-key',
      keywords: ['signkey-'],
      pattern: /signkey-(?:prod|test|branch|dev)-[a-f0-9]{32,64}/,
      environment: (secret) =>
        secret.startsWith('signkey-prod-')
          ? 'production'
          : secret.startsWith('signkey-test-')
            ? 'test'
            : secret.startsWith('signkey-branch-')
              ? 'preview'
              : 'development',
    },
    {
      id: 'inngest-event-key',
      title: 'Inngest event key',
      identity: 'api-key',
      keywords: ['inngest_event', 'inngesteventkey'],
      value: /^[A-Za-z0-9_-]{64,90}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'inngest-signing-key': {
    match: [`INNGEST_SIGNING_KEY=⟦signkey-prod-${fake.hex(64)}⟧`, `"inngestSigningKey": "⟦signkey-prod-${fake.hex(64)}⟧",`],
    ignore: [
      `INNGEST_SIGNING_KEY=xsignkey-prod-${fake.hex(64)}`,
      `INNGEST_SIGNING_KEY=signkey-prod-${fake.hex(8)}`,
      'INNGEST_SIGNING_KEY=signkey-your-token-here',
    ],
  },
  'inngest-event-key': {
    match: [`INNGEST_EVENT_KEY=⟦${fake.base64url(86)}⟧`, `const inngestEventKey = "⟦${fake.base64url(86)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.base64url(86)}`, `INNGEST_EVENT_KEY=${fake.base64url(10)}`, 'INNGEST_EVENT_KEY=your-key-here'],
  },
});
