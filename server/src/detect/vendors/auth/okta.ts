import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'okta',
  name: 'Okta',
  category: 'auth',
  secretNames: ['okta'],
  revoke: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  instead: 'Use OAuth 2.0 service applications with private-key JWT and scopes instead of API tokens.',
  source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  kinds: [
    {
      id: 'okta-api-token',
      title: 'Okta API token',
      identity: 'api-key',
      keywords: ['okta'],
      value: /^00[A-Za-z0-9_-]{39,40}$/,
      check: (secret) => new Set(secret).size > 9,
    },
    {
      id: 'okta-api-token-header',
      title: 'Okta API token in a header',
      identity: 'api-key',
      keywords: ['SSWS '],
      pattern: /SSWS (00[A-Za-z0-9_-]{40})/,
    },
    {
      id: 'okta-client-secret',
      title: 'Okta client secret',
      identity: 'oauth-client',
      keywords: ['okta'],
      value: /^(?:[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64})$/,
      name: /secret/i,
      source: 'https://developer.okta.com/docs/guides/implement-grant-type/authcode/main/',
    },
    {
      id: 'okta-domain',
      title: 'Okta organization',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.okta.com', '.oktapreview.com', '.okta-emea.com'],
      pattern: /[A-Za-z0-9][A-Za-z0-9-]{1,62}(?:\.okta\.com|\.oktapreview\.com|\.okta-emea\.com)/,
      anchor: 'window',
      reach: 80,
      environment: (secret) => (secret.endsWith('.oktapreview.com') ? 'preview' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'okta-api-token': {
    match: [`OKTA_API_TOKEN=⟦00${fake.base64url(40)}⟧`, `const oktaApiToken = "⟦00${fake.base64url(40)}⟧";`],
    ignore: [`OKTA_API_TOKEN=00${fake.alnum(12)}`, `API_TOKEN=00${fake.alnum(40)}`, `rookTable = 00${fake.alnum(40)}`],
  },
  'okta-api-token-header': {
    match: [`Authorization: SSWS ⟦00${fake.alnum(40)}⟧`, `-H "Authorization: SSWS ⟦00${fake.base64url(40)}⟧"`],
    ignore: [`Authorization: SSWS 00${fake.alnum(10)}`, 'Authorization: SSWS $API_TOKEN}'],
  },
  'okta-client-secret': {
    match: [`OKTA_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const oktaClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`OKTA_CLIENT_ID=0oa${fake.alnum(17)}`, 'OKTA_CLIENT_SECRET=short'],
  },
  'okta-domain': {
    match: ['OKTA_DOMAIN=⟦acme.okta.com⟧', 'issuer: https://⟦dev-acme.oktapreview.com⟧/oauth2/default'],
    ignore: ['see okta.com', 'host: acme.okta.example'],
  },
});
