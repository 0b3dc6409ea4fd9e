import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'env0',
  name: 'env0',
  category: 'ci',
  revoke: 'https://docs.envzero.com/docs/api-keys',
  instead: "Give the key a user role limited to the projects it needs instead of the organization's admin role.",
  source: 'https://docs.envzero.com/docs/api-keys',
  kinds: [
    {
      id: 'env0-api-secret',
      title: 'env0 API secret',
      identity: 'api-key',
      keywords: ['env0'],
      value: /^[A-Za-z0-9_-]{32}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'env0-api-secret': {
    match: [`ENV0_API_SECRET=⟦${fake.base64url(32)}⟧`, `const env0ApiSecret = "⟦${fake.base64url(32)}⟧";`],
    ignore: ['ENV0_API_SECRET=short', `API_SECRET=${fake.alnum(32)}`],
  },
});
