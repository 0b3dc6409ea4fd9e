import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'duo',
  name: 'Duo',
  category: 'auth',
  revoke: 'https://admin.duosecurity.com/',
  source: 'https://duo.com/docs/adminapi',
  kinds: [
    {
      id: 'duo-secret-key',
      title: 'Duo secret key',
      identity: 'application',
      keywords: ['duo_skey', 'duo_secret', 'duosecurity', 'skey'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /duo.{0,20}(?:skey|secret)|^skey$|duosecurity/i,
      pairsWith: ['duo-integration-key'],
    },
    {
      id: 'duo-integration-key',
      title: 'Duo integration key',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['duo_ikey', 'duo_integration', 'duo_client', 'ikey', 'duosecurity'],
      value: /^DI[A-Z0-9]{18}$/,
      name: /ikey|integration|client[_-]?id|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'duo-secret-key': {
    match: [`DUO_SKEY=⟦${fake.alnum(40)}⟧`, `[duo]\nikey=DI${fake.hex(4)}\nskey=⟦${fake.alnum(40)}⟧`],
    ignore: ['DUO_HOST=api-1234.duosecurity.com', 'skey=short'],
  },
  'duo-integration-key': {
    match: [`DUO_IKEY=⟦DI${fake.text(18, 'upperAlnum')}⟧`, `ikey = ⟦DI${fake.text(18, 'upperAlnum')}⟧`],
    ignore: ['DUO_IKEY=DIABC', `SERIAL=${fake.digits(20)}`],
  },
});
