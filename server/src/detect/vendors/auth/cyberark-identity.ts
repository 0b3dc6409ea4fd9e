import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cyberark-identity',
  name: 'CyberArk Identity',
  category: 'auth',
  revoke: 'https://docs.cyberark.com/',
  source: 'https://docs.cyberark.com/identity/latest/en/content/developer/oauth.htm',
  kinds: [
    {
      id: 'cyberark-identity-client-secret',
      title: 'CyberArk client secret or password',
      identity: 'service-account',
      keywords: ['cyberark', 'pvwa'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /secret|passw|pwd/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cyberark-identity-client-secret': {
    match: [`CYBERARK_PASSWORD=⟦${fake.password(18)}⟧`, `const cyberarkPassword = "⟦${fake.password(18)}⟧";`],
    ignore: [`CYBERARK_USERNAME=${fake.password(18)}`, 'CYBERARK_PASSWORD=abc'],
  },
});
