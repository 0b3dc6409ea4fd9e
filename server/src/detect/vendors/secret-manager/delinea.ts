import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'delinea',
  name: 'Delinea Secret Server',
  category: 'secret-manager',
  revoke: 'https://docs.delinea.com/',
  source: 'https://docs.delinea.com/online-help/devops-secrets-vault/',
  kinds: [
    {
      id: 'delinea-client-secret',
      title: 'Delinea DevOps Secrets Vault client secret',
      identity: 'oauth-client',
      keywords: ['delinea', 'thycotic', 'dsv_client'],
      value: /^[A-Za-z0-9_-]{43}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'delinea-client-secret': {
    match: [`DSV_CLIENT_SECRET=⟦${fake.base64url(43)}⟧`, `const dsvClientSecret = "⟦${fake.base64url(43)}⟧";`],
    ignore: [`DSV_CLIENT_ID=${fake.uuid()}`, 'DSV_CLIENT_SECRET=abc'],
  },
});
