import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'polar',
  name: 'Polar',
  category: 'payment',
  revoke: 'https://polar.sh/settings',
  source: 'https://docs.polar.sh/integrate/oat',
  kinds: [
    {
      id: 'polar-access-token',
      title: 'Polar organization access token',
      identity: 'api-key',
      keywords: ['polar_oat_', 'polar_pat_'],
      pattern: /polar_(?:oat|pat)_[A-Za-z0-9]{40,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'polar-access-token': {
    match: [`export POLAR_ACCESS_TOKEN=⟦polar_oat_${fake.alnum(43)}⟧`, `{"token": "⟦polar_oat_${fake.alnum(43)}⟧"}`],
    ignore: [`token = polar_oat_${fake.alnum(7)}`, `xpolar_oat_${fake.alnum(43)}`, 'token = polar_oat_your-token-here'],
  },
});
