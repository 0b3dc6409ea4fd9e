import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'envkey',
  name: 'EnvKey',
  category: 'secret-manager',
  revoke: 'https://docs-v2.envkey.com/',
  source: 'https://docs-v2.envkey.com/docs/integration-quickstart',
  kinds: [
    {
      id: 'envkey-server-key',
      title: 'EnvKey',
      identity: 'service-account',
      keywords: ['envkey'],
      value: /^ek[A-Za-z0-9]{16,30}-[A-Za-z0-9]{16,40}(?:-[a-z0-9.:-]{3,80})?$/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'envkey-server-key': {
    match: [`ENVKEY=⟦ek${fake.alnum(18)}-${fake.alnum(22)}⟧`, `const envkey = "⟦ek${fake.alnum(18)}-${fake.alnum(22)}⟧";`],
    ignore: [`BUILD_CHECKSUM=ek${fake.alnum(18)}-${fake.alnum(22)}`, `ENVKEY=ek${fake.alnum(2)}-${fake.alnum(2)}`, 'ENVKEY=your-key-here'],
  },
});
