import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clojars',
  name: 'Clojars',
  category: 'package-registry',
  revoke: 'https://clojars.org/tokens',
  instead: 'Scope the deploy token to one artifact and make it single-use or expiring.',
  source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  kinds: [
    {
      id: 'clojars-deploy-token',
      title: 'Clojars deploy token',
      identity: 'deploy-key',
      keywords: ['CLOJARS_'],
      pattern: /CLOJARS_[a-z0-9]{60}/,
      proof: (token) => /^CLOJARS_[0-9a-f]{60}$/.test(token),
    },
    {
      id: 'clojars-username',
      title: 'Clojars user name',
      identity: 'personal-token',
      sensitivity: 'identifier',
      keywords: ['clojars_user', 'clojars_username', 'clojarsuser'],
      value: /^[A-Za-z0-9._-]{3,40}$/,
      name: /user/i,
      pairsWith: ['clojars-deploy-token'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clojars-deploy-token': {
    match: [`CLOJARS_PASSWORD=⟦CLOJARS_${fake.hex(60)}⟧`, `"clojarsPassword": "⟦CLOJARS_${fake.hex(60)}⟧",`],
    ignore: [`CLOJARS_PASSWORD=CLOJARS_${fake.hex(20)}`, 'CLOJARS_PASSWORD=CLOJARS_your-token', `token=xCLOJARS_${fake.hex(60)}`],
  },
  'clojars-username': {
    match: ['CLOJARS_USERNAME=⟦acme-builder⟧', 'clojars_user = ⟦acme-builder⟧'],
    ignore: ['CLOJARS_USERNAME=ab', 'USERNAME=acme-builder'],
  },
});
