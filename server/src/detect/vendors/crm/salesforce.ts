import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'salesforce',
  name: 'Salesforce',
  category: 'crm',
  secretNames: ['salesforce', 'sfdc'],
  revoke: 'https://login.salesforce.com/',
  instead: 'Use the OAuth 2.0 JWT bearer or client credentials flow of an external client app, with its key in a vault.',
  source: 'https://developer.salesforce.com/docs/platform/api-rest/guide/intro-oauth-and-connected-apps.md',
  kinds: [
    {
      id: 'salesforce-access-token',
      title: 'Salesforce access token or session id',
      identity: 'session',
      keywords: ['00D'],
      pattern: /00[A-Za-z0-9]{13}(?:[A-Za-z0-9]{3})?![\w.]{80,260}/i,
      principal: (secret) => secret.slice(0, secret.indexOf('!')),
    },
    {
      id: 'salesforce-session',
      title: 'Salesforce access token (named)',
      identity: 'session',
      keywords: ['salesforce', 'sfdc', 'sf_access', 'sfaccess'],
      value: /[A-Za-z0-9]{15,18}![\w.]{80,260}/,
    },
    {
      id: 'salesforce-consumer-key',
      title: 'Salesforce connected app consumer key',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['3MVG'],
      pattern: /3MVG[\w.]{80,90}/,
      pairsWith: ['salesforce-consumer-secret'],
    },
    {
      id: 'salesforce-consumer-secret',
      title: 'Salesforce connected app consumer secret',
      identity: 'oauth-client',
      keywords: ['salesforce', 'sfdc'],
      name: /secret/,
      value: /[0-9A-F]{64}|[0-9]{15,19}/,
      pairsWith: ['salesforce-consumer-key'],
    },
    {
      id: 'salesforce-sfdx-auth-url',
      title: 'Salesforce SFDX auth URL',
      identity: 'oauth-token',
      keywords: ['force://'],
      pattern: /force:\/\/[\w.-]{0,120}:[\w.=-]{0,120}:([\w.=]{40,200})@[\w.-]{5,120}/,
    },
    {
      id: 'salesforce-instance',
      title: 'Salesforce instance',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.salesforce.com'],
      pattern:
        /(?<![\w.-])(?!(?:www|login|test|help|developer|trailhead|status|my|appexchange|trust|api)\.)[a-z0-9][a-z0-9-]{0,60}(?:\.sandbox|\.develop|\.scratch)?(?:\.my)?\.salesforce\.com(?!\.[a-z])/i,
      anchor: 'window',
      reach: 130,
      environment: (secret) => (/\.sandbox\.|--[a-z0-9]+\./i.test(secret) ? 'test' : undefined),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'salesforce-access-token': {
    match: [
      `export SALESFORCE_ACCESS_TOKEN=⟦00D${fake.alnum(12)}!${fake.alnum(96)}⟧`,
      `{"token": "⟦00D${fake.alnum(12)}!${fake.alnum(96)}⟧"}`,
    ],
    ignore: [`token = 00D${fake.alnum(2)}!${fake.alnum(16)}`, `x00D${fake.alnum(12)}!${fake.alnum(96)}`, 'token = 00Dyour-token-here'],
  },
  'salesforce-session': {
    match: [
      `SALESFORCE_ACCESS_TOKEN=⟦00Q${fake.alnum(12)}!${fake.alnum(96)}⟧`,
      `"salesforce_access_token": "⟦00Q${fake.alnum(12)}!${fake.alnum(96)}⟧"`,
      `const salesforceAccessToken = '⟦00Q${fake.alnum(12)}!${fake.alnum(96)}⟧';`,
    ],
    ignore: [
      `SALESFORCE_ACCESS_TOKEN=00Q${fake.alnum(2)}!${fake.alnum(16)}`,
      `SAMPLE_SETTING=00Q${fake.alnum(12)}!${fake.alnum(96)}`,
      'salesforce_access_token: your-value-here',
    ],
  },
  'salesforce-consumer-key': {
    match: [`export SALESFORCE_CONSUMER_KEY=⟦3MVG${fake.alnum(81)}⟧`, `{"token": "⟦3MVG${fake.alnum(81)}⟧"}`],
    ignore: [`token = 3MVG${fake.alnum(13)}`, `x3MVG${fake.alnum(81)}`, 'token = 3MVGyour-token-here'],
  },
  'salesforce-consumer-secret': {
    match: [
      `SALESFORCE_CLIENT_SECRET=⟦${fake.text(64, 'hexUpper')}⟧`,
      `"salesforce_client_secret": "⟦${fake.text(64, 'hexUpper')}⟧"`,
      `const salesforceClientSecret = '⟦${fake.text(64, 'hexUpper')}⟧';`,
    ],
    ignore: [
      `SALESFORCE_CLIENT_SECRET=${fake.text(10, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(64, 'hexUpper')}`,
      'salesforce_client_secret: your-value-here',
    ],
  },
  'salesforce-sfdx-auth-url': {
    match: [
      `force://PlatformCLI::⟦5Aep861${fake.alnum(80)}⟧@example.my.salesforce.com`,
      `SFDX_AUTH_URL=force://PlatformCLI::⟦5Aep861${fake.alnum(80)}⟧@login.salesforce.com`,
    ],
    ignore: ['force://PlatformCLI::@login.salesforce.com', `force://PlatformCLI::${fake.alnum(8)}@login.salesforce.com`],
  },
  'salesforce-instance': {
    match: [
      `https://⟦${fake.text(8, 'lower')}.my.salesforce.com⟧/services`,
      `url: https://⟦${fake.text(8, 'lower')}--dev.sandbox.my.salesforce.com⟧`,
    ],
    ignore: ['https://example.com/salesforce', 'see .salesforce.com for more'],
  },
});
