import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'semaphore',
  name: 'Semaphore',
  category: 'ci',
  revoke: 'https://me.semaphoreci.com/account',
  source: 'https://docs.semaphore.io/reference/api',
  kinds: [
    {
      id: 'semaphore-api-token',
      title: 'Semaphore API token',
      identity: 'personal-token',
      keywords: ['semaphore'],
      value: /^(?:[A-Za-z0-9_-]{20}|[A-Za-z0-9]{32})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'semaphore-api-token': {
    match: [`SEMAPHORE_API_TOKEN=⟦${fake.alnum(32)}⟧`, `const semaphoreApiToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `SEMAPHORE_API_TOKEN=${fake.alnum(4)}`, 'SEMAPHORE_API_TOKEN=your-key-here'],
  },
});
