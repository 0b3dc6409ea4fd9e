import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'auth0',
  name: 'Auth0',
  category: 'auth',
  secretNames: ['auth0'],
  revoke: 'https://manage.auth0.com/',
  instead: 'Use private-key JWT or mutual TLS client authentication instead of a client secret.',
  source: 'https://auth0.com/docs/get-started/applications/application-settings',
  kinds: [
    {
      id: 'auth0-client-secret',
      title: 'Auth0 client secret',
      identity: 'oauth-client',
      keywords: ['auth0'],
      value: /^[A-Za-z0-9_-]{64}$/,
      name: /secret|token|key/i,
    },
    {
      id: 'auth0-management-token',
      title: 'Auth0 Management API token',
      identity: 'session',
      keywords: ['auth0'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /token|key/i,
    },
    {
      id: 'auth0-domain',
      title: 'Auth0 tenant',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['auth0'],
      value: /^[a-z0-9-]{2,63}(?:\.[a-z]{2}(?:-\d)?)?\.auth0\.com$/,
      name: /domain|issuer|host|tenant/i,
      pairsWith: ['auth0-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'auth0-client-secret': {
    match: [`AUTH0_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const auth0ClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`AUTH0_CLIENT_ID=${fake.alnum(32)}`, 'AUTH0_CLIENT_SECRET=abc'],
  },
  'auth0-management-token': {
    match: [
      `AUTH0_MANAGEMENT_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const auth0ManagementToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `AUTH0_MANAGEMENT_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'AUTH0_MANAGEMENT_TOKEN=your-key-here',
    ],
  },
  'auth0-domain': {
    match: ['AUTH0_DOMAIN=⟦acme.eu.auth0.com⟧', 'auth0Domain: "⟦acme-dev.us.auth0.com⟧"'],
    ignore: ['AUTH0_DOMAIN=auth0.com', 'DOMAIN=acme.example.com'],
  },
});
