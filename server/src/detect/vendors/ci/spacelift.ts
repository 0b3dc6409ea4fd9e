import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'spacelift',
  name: 'Spacelift',
  category: 'ci',
  revoke: 'https://docs.spacelift.io/integrations/api',
  instead: "Use an OpenID Connect API key, which trades the pipeline's own token for a Spacelift session.",
  source: 'https://docs.spacelift.io/integrations/api',
  kinds: [
    {
      id: 'spacelift-api-key-secret',
      title: 'Spacelift API key secret',
      identity: 'service-account',
      keywords: ['spacelift'],
      value: /^[a-f0-9]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'spacelift-api-key-secret': {
    match: [`SPACELIFT_API_KEY_SECRET=⟦${fake.hex(64)}⟧`, `const spaceliftApiKeySecret = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `SPACELIFT_API_KEY_SECRET=${fake.hex(8)}`, 'SPACELIFT_API_KEY_SECRET=your-key-here'],
  },
});
