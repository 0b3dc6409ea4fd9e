import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'square',
  name: 'Square',
  category: 'payment',
  revoke: 'https://developer.squareup.com/apps',
  instead: 'Use OAuth access tokens, which expire and can be narrowed to scopes, instead of a personal access token.',
  source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  kinds: [
    {
      id: 'square-access-token',
      title: 'Square access token',
      identity: 'api-key',
      keywords: ['EAAA'],
      pattern: /EAAA[\w-]{56,64}/,
    },
    {
      id: 'square-personal-access-token',
      title: 'Square personal access token',
      identity: 'personal-token',
      keywords: ['sq0atp-'],
      pattern: /sq0atp-[\w-]{20,64}/,
    },
    {
      id: 'square-application-secret',
      title: 'Square application secret',
      identity: 'oauth-client',
      keywords: ['sq0csp-'],
      pattern: /sq0csp-[\w-]{40,64}/,
      pairsWith: ['square-application-id'],
    },
    {
      id: 'square-application-id',
      title: 'Square application id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['sq0idp-', 'sandbox-sq0idb-'],
      pattern: /(?:sandbox-sq0idb-|sq0idp-)[\w-]{21,22}/,
      environment: (secret) => (secret.startsWith('sandbox-') ? 'test' : 'production'),
      pairsWith: ['square-application-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'square-access-token': {
    match: [`export SQUARE_ACCESS_TOKEN=⟦EAAA${fake.alnum(60)}⟧`, `{"token": "⟦EAAA${fake.alnum(60)}⟧"}`],
    ignore: [`token = EAAA${fake.alnum(10)}`, `xEAAA${fake.alnum(60)}`, 'token = EAAAyour-token-here'],
  },
  'square-personal-access-token': {
    match: [`export SQUARE_PERSONAL_ACCESS_TOKEN=⟦sq0atp-${fake.alnum(22)}⟧`, `{"token": "⟦sq0atp-${fake.alnum(22)}⟧"}`],
    ignore: [`token = sq0atp-${fake.alnum(3)}`, `xsq0atp-${fake.alnum(22)}`, 'token = sq0atp-your-token-here'],
  },
  'square-application-secret': {
    match: [`export SQUARE_APPLICATION_SECRET=⟦sq0csp-${fake.alnum(43)}⟧`, `{"token": "⟦sq0csp-${fake.alnum(43)}⟧"}`],
    ignore: [`token = sq0csp-${fake.alnum(7)}`, `xsq0csp-${fake.alnum(43)}`, 'token = sq0csp-your-token-here'],
  },
  'square-application-id': {
    match: [`export SQUARE_APPLICATION_ID=⟦sq0idp-${fake.alnum(22)}⟧`, `{"token": "⟦sandbox-sq0idb-${fake.alnum(22)}⟧"}`],
    ignore: [`token = sq0idp-${fake.alnum(3)}`, `xsq0idp-${fake.alnum(22)}`, 'token = sq0idp-your-token-here'],
  },
});
