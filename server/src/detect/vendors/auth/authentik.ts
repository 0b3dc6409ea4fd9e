import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'authentik',
  name: 'authentik',
  category: 'auth',
  revoke: 'https://docs.goauthentik.io/',
  source: 'https://docs.goauthentik.io/install-config/configuration/',
  kinds: [
    {
      id: 'authentik-secret-key',
      title: 'authentik secret key',
      identity: 'signing-key',
      keywords: ['authentik'],
      value: /^[A-Za-z0-9+\/=_!@#%^&*()-]{40,120}$/,
      name: /secret|bootstrap_token|token|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'authentik-secret-key': {
    match: [`AUTHENTIK_SECRET_KEY=⟦${fake.alnum(60)}⟧`, `const authentikSecretKey = "⟦${fake.alnum(60)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(60)}`, `AUTHENTIK_SECRET_KEY=${fake.alnum(7)}`, 'AUTHENTIK_SECRET_KEY=your-key-here'],
  },
});
