import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kong',
  name: 'Kong Konnect',
  category: 'cdn-dns',
  revoke: 'https://cloud.konghq.com/global/account/tokens',
  instead: 'Use the token of a system account with few roles and a short lifetime.',
  source: 'https://developer.konghq.com/konnect-api',
  kinds: [
    {
      id: 'kong-personal-token',
      title: 'Kong Konnect personal access token',
      identity: 'personal-token',
      keywords: ['kpat_'],
      pattern: /kpat_[A-Za-z0-9]{49,60}/,
    },
    {
      id: 'kong-system-account-token',
      title: 'Kong Konnect system account token',
      identity: 'service-account',
      keywords: ['spat_'],
      pattern: /spat_[A-Za-z0-9]{49,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kong-personal-token': {
    match: [`KONNECT_TOKEN=⟦kpat_${fake.alnum(50)}⟧`, `"konnectToken": "⟦kpat_${fake.alnum(50)}⟧",`],
    ignore: [`KONNECT_TOKEN=xkpat_${fake.alnum(50)}`, `KONNECT_TOKEN=kpat_${fake.alnum(6)}`, 'KONNECT_TOKEN=kpat_your-token-here'],
  },
  'kong-system-account-token': {
    match: [`KONNECT_TOKEN=⟦spat_${fake.alnum(50)}⟧`, `"konnectToken": "⟦spat_${fake.alnum(50)}⟧",`],
    ignore: [`KONNECT_TOKEN=xspat_${fake.alnum(50)}`, `KONNECT_TOKEN=spat_${fake.alnum(6)}`, 'KONNECT_TOKEN=spat_your-token-here'],
  },
});
