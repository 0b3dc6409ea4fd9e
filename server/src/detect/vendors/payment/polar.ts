import { crc32Base62 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** The last six of 43 characters are the checksum of those before them. */
function hasChecksum(token: string): boolean {
  return token.length === 53 && crc32Base62(token.slice(10, 47)) === token.slice(47);
}

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
      proof: hasChecksum,
    },
    {
      id: 'polar-oauth-token',
      title: 'Polar OAuth token',
      identity: 'oauth-token',
      keywords: ['polar_at_', 'polar_rt_'],
      pattern: /polar_[ar]t_[ou]_[\w-]{43}/,
      source: 'https://github.com/polarsource/polar/blob/main/server/polar/oauth2/constants.py',
    },
    {
      id: 'polar-client-secret',
      title: 'Polar OAuth client secret or registration token',
      identity: 'oauth-client',
      keywords: ['polar_cs_', 'polar_crt_'],
      pattern: /polar_(?:cs|crt)_[\w-]{43}/,
      source: 'https://github.com/polarsource/polar/blob/main/server/polar/oauth2/constants.py',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'polar-access-token': {
    match: [`export POLAR_ACCESS_TOKEN=⟦polar_oat_${fake.alnum(43)}⟧`, `{"token": "⟦polar_oat_${fake.alnum(43)}⟧"}`],
    ignore: [`token = polar_oat_${fake.alnum(7)}`, `xpolar_oat_${fake.alnum(43)}`, 'token = polar_oat_your-token-here'],
  },
  'polar-oauth-token': {
    match: [`"access_token": "⟦polar_at_u_${fake.alnum(43)}⟧"`, `refresh_token=⟦polar_rt_o_${fake.alnum(43)}⟧`],
    ignore: [`access_token=polar_at_u_${fake.alnum(20)}`, `xpolar_at_u_${fake.alnum(43)}`, 'access_token=polar_at_u_xxx'],
  },
  'polar-client-secret': {
    match: [`POLAR_CLIENT_SECRET=⟦polar_cs_${fake.alnum(43)}⟧`, `"registration_access_token": "⟦polar_crt_${fake.alnum(43)}⟧"`],
    ignore: [`POLAR_CLIENT_SECRET=polar_cs_${fake.alnum(12)}`, `POLAR_CLIENT_ID=polar_ci_${fake.alnum(43)}`],
  },
});
