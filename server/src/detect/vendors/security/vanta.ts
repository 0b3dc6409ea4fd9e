import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vanta',
  name: 'Vanta',
  category: 'security',
  revoke: 'https://app.vanta.com/settings/developer-console',
  source: 'https://developer.vanta.com/docs/api-access-setup',
  kinds: [
    {
      id: 'vanta-client-secret',
      title: 'Vanta OAuth client secret',
      identity: 'oauth-client',
      keywords: ['vcs_'],
      pattern: /vcs_[A-Za-z0-9]{6}_[A-Za-z0-9]{30,60}/,
    },
    {
      id: 'vanta-access-token',
      title: 'Vanta access token',
      identity: 'session',
      keywords: ['vat_'],
      pattern: /vat_[A-Za-z0-9]{6}_[A-Za-z0-9]{28,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vanta-client-secret': {
    match: [
      `VANTA_CLIENT_SECRET=⟦vcs_${fake.alnum(6)}_${fake.alnum(42)}⟧`,
      `"vantaClientSecret": "⟦vcs_${fake.alnum(6)}_${fake.alnum(42)}⟧",`,
    ],
    ignore: [
      `VANTA_CLIENT_SECRET=xvcs_${fake.alnum(6)}_${fake.alnum(42)}`,
      `VANTA_CLIENT_SECRET=vcs_${fake.alnum(1)}_${fake.alnum(5)}`,
      'VANTA_CLIENT_SECRET=vcs_your-token-here',
    ],
  },
  'vanta-access-token': {
    match: [`VANTA_TOKEN=⟦vat_${fake.alnum(6)}_${fake.alnum(32)}⟧`, `"vantaToken": "⟦vat_${fake.alnum(6)}_${fake.alnum(32)}⟧",`],
    ignore: [
      `VANTA_TOKEN=xvat_${fake.alnum(6)}_${fake.alnum(32)}`,
      `VANTA_TOKEN=vat_${fake.alnum(1)}_${fake.alnum(4)}`,
      'VANTA_TOKEN=vat_your-token-here',
    ],
  },
});
