import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deno-deploy',
  name: 'Deno Deploy',
  category: 'cloud',
  revoke: 'https://console.deno.com/account/access-tokens',
  instead: 'Deploy from GitHub Actions by OpenID Connect (`id-token: write`) instead of a stored token.',
  source: 'https://docs.deno.com/deploy/api/',
  kinds: [
    {
      id: 'deno-deploy-token',
      title: 'Deno Deploy token',
      identity: 'personal-token',
      keywords: ['ddp_', 'ddw_', 'ddo_'],
      pattern: /dd[pwo]_[A-Za-z0-9]{36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deno-deploy-token': {
    match: [`DENO_DEPLOY_TOKEN=⟦ddp_${fake.alnum(36)}⟧`, `"denoDeployToken": "⟦ddp_${fake.alnum(36)}⟧",`],
    ignore: [
      `DENO_DEPLOY_TOKEN=xddp_${fake.alnum(36)}`,
      `DENO_DEPLOY_TOKEN=ddp_${fake.alnum(4)}`,
      `DENO_DEPLOY_TOKEN=ddp_${fake.alnum(36)}Zz9`,
      'DENO_DEPLOY_TOKEN=ddp_your-token-here',
    ],
  },
});
