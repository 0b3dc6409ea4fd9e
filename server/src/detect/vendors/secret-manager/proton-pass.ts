import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'proton-pass',
  name: 'Proton Pass',
  category: 'secret-manager',
  revoke: 'https://pass.proton.me/',
  source: 'https://protonpass.github.io/pass-cli/',
  kinds: [
    {
      id: 'proton-pass-access-token',
      title: 'Proton Pass personal access token',
      identity: 'personal-token',
      keywords: ['pst_'],
      pattern: /pst_[A-Za-z0-9]{40,80}(?:::[A-Za-z0-9_=-]{40,80})?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'proton-pass-access-token': {
    match: [`PROTON_PASS_TOKEN=⟦pst_${fake.hex(64)}⟧`, `"protonPassToken": "⟦pst_${fake.hex(64)}⟧",`],
    ignore: [`PROTON_PASS_TOKEN=xpst_${fake.hex(64)}`, `PROTON_PASS_TOKEN=pst_${fake.hex(8)}`, 'PROTON_PASS_TOKEN=pst_your-token-here'],
  },
});
