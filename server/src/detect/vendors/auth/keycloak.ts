import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'keycloak',
  name: 'Keycloak',
  category: 'auth',
  revoke: 'https://www.keycloak.org/docs/latest/server_admin/',
  instead: 'Use signed JWT or X.509 client authentication instead of a client secret.',
  source: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
  kinds: [
    {
      id: 'keycloak-client-secret',
      title: 'Keycloak client secret',
      identity: 'oauth-client',
      keywords: ['keycloak', 'kc_client', 'kc_secret'],
      value: /^(?:[A-Za-z0-9]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /secret/i,
    },
    {
      id: 'keycloak-admin-password',
      title: 'Keycloak bootstrap administrator password',
      identity: 'service-account',
      keywords: ['keycloak_admin_pass', 'kc_bootstrap_admin_pass', 'keycloak_pass', 'keycloak_admin_password'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'keycloak-client-secret': {
    match: [`KEYCLOAK_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const keycloakClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`KEYCLOAK_CLIENT_ID=${fake.uuid()}`, 'KEYCLOAK_CLIENT_SECRET=abc'],
  },
  'keycloak-admin-password': {
    match: [`KEYCLOAK_ADMIN_PASSWORD=⟦${fake.password(16)}⟧`, `const keycloakAdminPassword = "⟦${fake.password(16)}⟧";`],
    ignore: [`KEYCLOAK_ADMIN=${fake.password(16)}`, 'KEYCLOAK_ADMIN_PASSWORD=abc'],
  },
});
