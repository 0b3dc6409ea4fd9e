import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dyn',
  name: 'Oracle Dyn',
  category: 'cdn-dns',
  revoke: 'https://dyn.com/',
  source: 'https://help.dyn.com/',
  kinds: [
    {
      id: 'dyn-password',
      title: 'Dyn or DynDNS password',
      identity: 'personal-token',
      keywords: ['dyn_password', 'dynpassword', 'dyndns', 'dyn_pass'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw|key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dyn-password': {
    match: [`DYN_PASSWORD=⟦${fake.password(14)}⟧`, `const dynPassword = "⟦${fake.password(14)}⟧";`],
    ignore: [`DYN_USER_NAME=${fake.password(14)}`, 'DYN_PASSWORD=abc'],
  },
});
