import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'planetscale',
  name: 'PlanetScale',
  category: 'database',
  revoke: 'https://app.planetscale.com/',
  instead: 'Give each environment its own branch password, and let it expire.',
  source: 'https://planetscale.com/docs/api/reference/service-tokens',
  kinds: [
    {
      id: 'planetscale-password',
      title: 'PlanetScale database password',
      identity: 'database-user',
      keywords: ['pscale_pw_'],
      pattern: /pscale_pw_[A-Za-z0-9_.=-]{32,64}/,
      source: 'https://planetscale.com/docs/concepts/connection-strings',
    },
    {
      id: 'planetscale-service-token',
      title: 'PlanetScale service token',
      identity: 'service-account',
      keywords: ['pscale_tkn_'],
      pattern: /pscale_tkn_[A-Za-z0-9_.=-]{32,64}/,
      pairsWith: ['planetscale-service-token-id'],
    },
    {
      id: 'planetscale-oauth-token',
      title: 'PlanetScale OAuth token',
      identity: 'oauth-token',
      keywords: ['pscale_oauth_'],
      pattern: /pscale_oauth_[A-Za-z0-9_.=-]{32,64}/,
    },
    {
      id: 'planetscale-service-token-id',
      title: 'PlanetScale service token id or user name',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['planetscale', 'pscale'],
      value: /^(?:[a-z0-9]{12}|[a-z0-9]{20})$/,
      name: /id|user/i,
      pairsWith: ['planetscale-service-token', 'planetscale-password'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'planetscale-password': {
    match: [`DATABASE_PASSWORD=⟦pscale_pw_${fake.alnum(43)}⟧`, `"databasePassword": "⟦pscale_pw_${fake.alnum(43)}⟧",`],
    ignore: [
      `DATABASE_PASSWORD=xpscale_pw_${fake.alnum(43)}`,
      `DATABASE_PASSWORD=pscale_pw_${fake.alnum(5)}`,
      'DATABASE_PASSWORD=pscale_pw_your-token-here',
    ],
  },
  'planetscale-service-token': {
    match: [`PLANETSCALE_SERVICE_TOKEN=⟦pscale_tkn_${fake.alnum(43)}⟧`, `"planetscaleServiceToken": "⟦pscale_tkn_${fake.alnum(43)}⟧",`],
    ignore: [
      `PLANETSCALE_SERVICE_TOKEN=xpscale_tkn_${fake.alnum(43)}`,
      `PLANETSCALE_SERVICE_TOKEN=pscale_tkn_${fake.alnum(5)}`,
      'PLANETSCALE_SERVICE_TOKEN=pscale_tkn_your-token-here',
    ],
  },
  'planetscale-oauth-token': {
    match: [`PLANETSCALE_OAUTH_TOKEN=⟦pscale_oauth_${fake.alnum(43)}⟧`, `"planetscaleOauthToken": "⟦pscale_oauth_${fake.alnum(43)}⟧",`],
    ignore: [
      `PLANETSCALE_OAUTH_TOKEN=xpscale_oauth_${fake.alnum(43)}`,
      `PLANETSCALE_OAUTH_TOKEN=pscale_oauth_${fake.alnum(5)}`,
      'PLANETSCALE_OAUTH_TOKEN=pscale_oauth_your-token-here',
    ],
  },
  'planetscale-service-token-id': {
    match: [
      `PLANETSCALE_SERVICE_TOKEN_ID=⟦${fake.text(12, 'lowerAlnum')}⟧`,
      `const planetscaleServiceTokenId = "⟦${fake.text(12, 'lowerAlnum')}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(12, 'lowerAlnum')}`,
      `PLANETSCALE_SERVICE_TOKEN_ID=${fake.text(1, 'lowerAlnum')}`,
      'PLANETSCALE_SERVICE_TOKEN_ID=your-key-here',
    ],
  },
});
