import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'convex',
  name: 'Convex',
  category: 'database',
  revoke: 'https://dashboard.convex.dev/',
  source: 'https://docs.convex.dev/cli/deploy-key-types',
  kinds: [
    {
      id: 'convex-deploy-key',
      title: 'Convex deploy key',
      identity: 'deploy-key',
      keywords: ['prod:', 'dev:', 'preview:', 'project:'],
      pattern: /(?:prod|dev|preview|project):[a-z0-9:-]{3,80}\|[A-Za-z0-9+\/=_-]{40,400}/,
      environment: (secret) =>
        secret.startsWith('prod:')
          ? 'production'
          : secret.startsWith('dev:')
            ? 'development'
            : secret.startsWith('preview:')
              ? 'preview'
              : undefined,
      principal: (secret) => secret.slice(secret.indexOf(':') + 1, secret.indexOf('|')),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'convex-deploy-key': {
    match: [
      `CONVEX_DEPLOY_KEY="⟦prod:happy-otter-123|eyJ2MiI6${fake.base64(60)}⟧"`,
      `convexDeployKey: "⟦dev:quick-fox-7|eyJ2MiI6${fake.base64(60)}⟧"`,
    ],
    ignore: ['CONVEX_DEPLOY_KEY=prod:happy-otter-123', `CONVEX_DEPLOY_KEY=xprod:happy-otter-123|eyJ2MiI6${fake.base64(60)}`],
  },
});
