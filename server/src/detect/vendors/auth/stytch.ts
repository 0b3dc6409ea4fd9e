import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stytch',
  name: 'Stytch',
  category: 'auth',
  revoke: 'https://stytch.com/dashboard/api-keys',
  source: 'https://stytch.com/docs/resources/workspace-management/api-keys',
  kinds: [
    {
      id: 'stytch-project-secret',
      title: 'Stytch project secret',
      identity: 'api-key',
      keywords: ['secret-live-', 'secret-test-'],
      pattern: /secret-(?:live|test)-[A-Za-z0-9_-]{32,40}={0,2}/,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
    {
      id: 'stytch-public-token',
      title: 'Stytch public token',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['public-token-live-', 'public-token-test-'],
      pattern: /public-token-(?:live|test)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      environment: (secret) => (secret.includes('live') ? 'production' : 'test'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stytch-project-secret': {
    match: [`STYTCH_SECRET=⟦secret-live-${fake.base64url(36)}⟧`, `"stytchSecret": "⟦secret-live-${fake.base64url(36)}⟧",`],
    ignore: [
      `STYTCH_SECRET=xsecret-live-${fake.base64url(36)}`,
      `STYTCH_SECRET=secret-live-${fake.base64url(4)}`,
      'STYTCH_SECRET=secret-live-your-token-here',
    ],
  },
  'stytch-public-token': {
    match: [`STYTCH_PUBLIC_TOKEN=⟦public-token-test-${fake.uuid()}⟧`, `"stytchPublicToken": "⟦public-token-test-${fake.uuid()}⟧",`],
    ignore: [`STYTCH_PUBLIC_TOKEN=public-token-test-${fake.hex(8)}`, 'STYTCH_PUBLIC_TOKEN=your-token'],
  },
});
