import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'conan',
  name: 'Conan',
  category: 'package-registry',
  revoke: 'https://conan.io/center',
  source: 'https://docs.conan.io/2/reference/commands/remote.html',
  kinds: [
    {
      id: 'conan-password',
      title: 'Conan remote password',
      identity: 'service-account',
      keywords: ['conan_password', 'conan_pass', 'conanpassword', 'conan_token'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /pass|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'conan-password': {
    match: [`CONAN_PASSWORD=⟦${fake.password(16)}⟧`, `const conanPassword = "⟦${fake.password(16)}⟧";`],
    ignore: [`CONAN_LOGIN_USERNAME=${fake.password(16)}`, 'CONAN_PASSWORD=abc'],
  },
});
