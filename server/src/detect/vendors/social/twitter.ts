import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'twitter',
  name: 'X (Twitter)',
  category: 'social',
  revoke: 'https://developer.x.com/en/portal/dashboard',
  source: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  kinds: [
    {
      id: 'twitter-bearer-token',
      title: 'X (Twitter) bearer token',
      identity: 'application',
      keywords: ['AAAAAAAAAAAAAAAAAAAA'],
      pattern: /AAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{30,110}/,
    },
    {
      id: 'twitter-access-token',
      title: 'X (Twitter) access token',
      identity: 'oauth-token',
      keywords: ['twitter', 'x_api', 'xapi', 'x_access', 'xaccess', 'twtr'],
      value: /[0-9]{15,25}-[A-Za-z0-9]{20,40}/,
      principal: (secret) => secret.slice(0, secret.indexOf('-')),
      pairsWith: ['twitter-access-token-secret'],
    },
    {
      id: 'twitter-access-token-secret',
      title: 'X (Twitter) access token secret',
      identity: 'oauth-token',
      keywords: ['twitter', 'x_access', 'xaccess', 'twtr'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{45}/,
      pairsWith: ['twitter-access-token'],
    },
    {
      id: 'twitter-api-key',
      title: 'X (Twitter) API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      // `X-Api-Key` is a header of many services.
      keywords: ['twitter', 'x_consumer', 'xconsumer', 'twtr'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{25}/,
      pairsWith: ['twitter-api-secret'],
    },
    {
      id: 'twitter-api-secret',
      title: 'X (Twitter) API secret',
      identity: 'application',
      keywords: ['twitter', 'x_api_secret', 'xapisecret', 'x_consumer', 'xconsumer', 'twtr'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{50}/,
      pairsWith: ['twitter-api-key'],
    },
    {
      id: 'twitter-legacy-api-key',
      title: 'X (Twitter) API key (older form)',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['twitter', 'twtr'],
      name: /(?:api|consumer|client).{0,4}(?:key|id)|twitter_(?:id|key)/,
      value: /[A-Za-z0-9]{18,22}/,
      pairsWith: ['twitter-legacy-api-secret'],
    },
    {
      id: 'twitter-legacy-api-secret',
      title: 'X (Twitter) API secret (older form)',
      identity: 'application',
      keywords: ['twitter', 'x_api_secret', 'xapisecret'],
      name: /secret/,
      value: /[A-Za-z0-9]{35,44}/,
      pairsWith: ['twitter-legacy-api-key'],
    },
    {
      id: 'twitter-percent-token',
      title: 'X (Twitter) token with percent signs',
      identity: 'api-key',
      keywords: ['twitter'],
      name: /token|secret|bearer/,
      value: /[A-Za-z0-9%_-]{70,150}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'twitter-bearer-token': {
    match: [
      `export TWITTER_BEARER_TOKEN=⟦AAAAAAAAAAAAAAAAAAAA${fake.alnum(60)}%3D${fake.alnum(30)}⟧`,
      `{"token": "⟦AAAAAAAAAAAAAAAAAAAA${fake.alnum(60)}%3D${fake.alnum(30)}⟧"}`,
    ],
    ignore: [
      `token = AAAAAAAAAAAAAAAAAAAA${fake.alnum(10)}%3D${fake.alnum(5)}`,
      `xAAAAAAAAAAAAAAAAAAAA${fake.alnum(60)}%3D${fake.alnum(30)}`,
      'token = AAAAAAAAAAAAAAAAAAAAyour-token-here',
    ],
  },
  'twitter-access-token': {
    match: [
      `TWITTER_ACCESS_TOKEN=⟦${fake.digits(19)}-${fake.alnum(30)}⟧`,
      `"twitter_access_token": "⟦${fake.digits(19)}-${fake.alnum(30)}⟧"`,
      `const twitterAccessToken = '⟦${fake.digits(19)}-${fake.alnum(30)}⟧';`,
    ],
    ignore: [
      `TWITTER_ACCESS_TOKEN=${fake.digits(3)}-${fake.alnum(5)}`,
      `SAMPLE_SETTING=${fake.digits(19)}-${fake.alnum(30)}`,
      'twitter_access_token: your-value-here',
    ],
  },
  'twitter-access-token-secret': {
    match: [
      `TWITTER_ACCESS_SECRET=⟦${fake.alnum(45)}⟧`,
      `"twitter_access_secret": "⟦${fake.alnum(45)}⟧"`,
      `const twitterAccessSecret = '⟦${fake.alnum(45)}⟧';`,
    ],
    ignore: [`TWITTER_ACCESS_SECRET=${fake.alnum(34)}`, `SAMPLE_SETTING=${fake.alnum(45)}`, 'twitter_access_secret: your-value-here'],
  },
  'twitter-api-key': {
    match: [
      `TWITTER_API_KEY=⟦${fake.alnum(25)}⟧`,
      `"twitter_api_key": "⟦${fake.alnum(25)}⟧"`,
      `const twitterApiKey = '⟦${fake.alnum(25)}⟧';`,
    ],
    ignore: [
      `X-Api-Key: ${fake.alnum(25)}`,
      `TWITTER_API_KEY=${fake.alnum(19)}`,
      `SAMPLE_SETTING=${fake.alnum(25)}`,
      'twitter_api_key: your-value-here',
    ],
  },
  'twitter-api-secret': {
    match: [
      `TWITTER_API_SECRET=⟦${fake.alnum(50)}⟧`,
      `"twitter_api_secret": "⟦${fake.alnum(50)}⟧"`,
      `const twitterApiSecret = '⟦${fake.alnum(50)}⟧';`,
    ],
    ignore: [`TWITTER_API_SECRET=${fake.alnum(38)}`, `SAMPLE_SETTING=${fake.alnum(50)}`, 'twitter_api_secret: your-value-here'],
  },
  'twitter-legacy-api-key': {
    match: [
      `TWITTER_CONSUMER_KEY=⟦${fake.alnum(18)}⟧`,
      `"twitter_consumer_key": "⟦${fake.alnum(18)}⟧"`,
      `const twitterConsumerKey = '⟦${fake.alnum(18)}⟧';`,
    ],
    ignore: [`TWITTER_CONSUMER_KEY=${fake.alnum(14)}`, `SAMPLE_SETTING=${fake.alnum(18)}`, 'twitter_consumer_key: your-value-here'],
  },
  'twitter-legacy-api-secret': {
    match: [
      `TWITTER_CONSUMER_SECRET=⟦${fake.alnum(35)}⟧`,
      `"twitter_consumer_secret": "⟦${fake.alnum(35)}⟧"`,
      `const twitterConsumerSecret = '⟦${fake.alnum(35)}⟧';`,
    ],
    ignore: [`TWITTER_CONSUMER_SECRET=${fake.alnum(27)}`, `SAMPLE_SETTING=${fake.alnum(35)}`, 'twitter_consumer_secret: your-value-here'],
  },
  'twitter-percent-token': {
    match: [
      `TWITTER_TOKEN=⟦${fake.alnum(60)}%2B${fake.alnum(40)}⟧`,
      `"twitter_token": "⟦${fake.alnum(60)}%2B${fake.alnum(40)}⟧"`,
      `const twitterToken = '⟦${fake.alnum(60)}%2B${fake.alnum(40)}⟧';`,
    ],
    ignore: [
      `TWITTER_TOKEN=${fake.alnum(10)}%2B${fake.alnum(6)}`,
      `SAMPLE_SETTING=${fake.alnum(60)}%2B${fake.alnum(40)}`,
      'twitter_token: your-value-here',
    ],
  },
});
