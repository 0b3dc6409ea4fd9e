import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudsmith',
  name: 'Cloudsmith',
  category: 'package-registry',
  revoke: 'https://cloudsmith.io/user/settings/api/',
  instead: 'Use Cloudsmith service accounts by OpenID Connect from the pipeline.',
  source: 'https://help.cloudsmith.io/docs/api-key',
  kinds: [
    {
      id: 'cloudsmith-api-key',
      title: 'Cloudsmith API key',
      identity: 'api-key',
      keywords: ['cloudsmith'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'cloudsmith-entitlement-url',
      title: 'Cloudsmith entitlement token in a URL',
      identity: 'deploy-key',
      keywords: ['dl.cloudsmith.io/'],
      pattern: /dl\.cloudsmith\.io\/([A-Za-z0-9]{16})\//,
      open: true,
      source: 'https://help.cloudsmith.io/docs/entitlements',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudsmith-api-key': {
    match: [`CLOUDSMITH_API_KEY=⟦${fake.hex(40)}⟧`, `const cloudsmithApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `CLOUDSMITH_API_KEY=${fake.hex(5)}`, 'CLOUDSMITH_API_KEY=your-key-here'],
  },
  'cloudsmith-entitlement-url': {
    match: [
      `https://dl.cloudsmith.io/⟦${fake.alnum(16)}⟧/acme/repo/maven/`,
      `curl https://dl.cloudsmith.io/⟦${fake.alnum(16)}⟧/acme/repo/raw/a.tgz`,
    ],
    ignore: ['https://dl.cloudsmith.io/public/acme/repo/', 'https://dl.cloudsmith.io/basic/acme/'],
  },
});
