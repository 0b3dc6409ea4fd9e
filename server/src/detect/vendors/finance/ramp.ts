import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ramp',
  name: 'Ramp',
  category: 'finance',
  revoke: 'https://app.ramp.com/settings/developer',
  source: 'https://docs.ramp.com/developer-api/v1/authorization',
  kinds: [
    {
      id: 'ramp-client-secret',
      title: 'Ramp client secret',
      identity: 'oauth-client',
      keywords: ['ramp_sec_'],
      pattern: /ramp_sec_[A-Za-z0-9]{48}/,
      pairsWith: ['ramp-client-id'],
    },
    {
      id: 'ramp-client-id',
      title: 'Ramp client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['ramp_id_'],
      pattern: /ramp_id_[A-Za-z0-9]{40}/,
      pairsWith: ['ramp-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ramp-client-secret': {
    match: [`export RAMP_CLIENT_SECRET=⟦ramp_sec_${fake.alnum(48)}⟧`, `{"token": "⟦ramp_sec_${fake.alnum(48)}⟧"}`],
    ignore: [`token = ramp_sec_${fake.alnum(8)}`, `xramp_sec_${fake.alnum(48)}`, 'token = ramp_sec_your-token-here'],
  },
  'ramp-client-id': {
    match: [`export RAMP_CLIENT_ID=⟦ramp_id_${fake.alnum(40)}⟧`, `{"token": "⟦ramp_id_${fake.alnum(40)}⟧"}`],
    ignore: [`token = ramp_id_${fake.alnum(6)}`, `xramp_id_${fake.alnum(40)}`, 'token = ramp_id_your-token-here'],
  },
});
