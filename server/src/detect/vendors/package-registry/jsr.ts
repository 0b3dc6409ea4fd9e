import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jsr',
  name: 'JSR',
  category: 'package-registry',
  revoke: 'https://jsr.io/account/tokens',
  instead: 'Publish from GitHub Actions by OpenID Connect, which needs no token.',
  source: 'https://jsr.io/docs/api',
  kinds: [
    {
      id: 'jsr-token',
      title: 'JSR token',
      identity: 'deploy-key',
      keywords: ['jsrp_', 'jsrd_', 'jsrw_'],
      pattern: /jsr[pdw]_[A-Za-z0-9]{64,66}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jsr-token': {
    match: [`JSR_TOKEN=⟦jsrp_${fake.alnum(66)}⟧`, `"jsrToken": "⟦jsrp_${fake.alnum(66)}⟧",`],
    ignore: [`JSR_TOKEN=xjsrp_${fake.alnum(66)}`, `JSR_TOKEN=jsrp_${fake.alnum(8)}`, 'JSR_TOKEN=jsrp_your-token-here'],
  },
});
