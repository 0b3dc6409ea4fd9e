import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  category: 'developer-tools',
  secretNames: ['launchdarkly', 'launch darkly'],
  revoke: 'https://app.launchdarkly.com/settings/authorization',
  instead: 'Give each service and environment its own SDK key with an expiry.',
  source: 'https://launchdarkly.com/docs/home/account/environment/keys',
  kinds: [
    {
      id: 'launchdarkly-sdk-key',
      title: 'LaunchDarkly SDK key',
      identity: 'api-key',
      keywords: ['sdk-'],
      pattern: /sdk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'launchdarkly-mobile-key',
      title: 'LaunchDarkly mobile key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['mob-'],
      pattern: /mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'launchdarkly-api-token',
      title: 'LaunchDarkly API access token',
      identity: 'personal-token',
      keywords: ['api-'],
      pattern: /api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'launchdarkly-relay-key',
      title: 'LaunchDarkly relay proxy key',
      identity: 'api-key',
      keywords: ['rel-'],
      pattern: /rel-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'launchdarkly-access-token',
      title: 'LaunchDarkly access token (named)',
      identity: 'api-key',
      keywords: ['launchdarkly', 'launch_darkly'],
      value: /(?:(?:api|sdk|ld)-)?[a-z0-9=_-]{35,41}/,
      check: (secret) => !/^mob-/.test(secret),
    },
    {
      id: 'launchdarkly-named-token',
      title: 'LaunchDarkly token in a path',
      identity: 'api-key',
      keywords: ['launchdarkly-'],
      pattern: /launchdarkly-(?:secret|private|access|key|token)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
    {
      id: 'launchdarkly-client-side-id',
      title: 'LaunchDarkly client-side id',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['launchdarkly', 'ld_client', 'ldclient', 'launch_darkly'],
      name: /client/,
      value: /[0-9a-f]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'launchdarkly-sdk-key': {
    match: [`export LAUNCHDARKLY_SDK_KEY=⟦sdk-${fake.uuid()}⟧`, `{"token": "⟦sdk-${fake.uuid()}⟧"}`],
    ignore: [`sdk-${fake.hex(12)}`, `xsdk-${fake.uuid()}`],
  },
  'launchdarkly-mobile-key': {
    match: [`export LAUNCHDARKLY_MOBILE_KEY=⟦mob-${fake.uuid()}⟧`, `{"token": "⟦mob-${fake.uuid()}⟧"}`],
    ignore: [`mob-${fake.hex(12)}`, `xmob-${fake.uuid()}`],
  },
  'launchdarkly-api-token': {
    match: [`export LAUNCHDARKLY_API_TOKEN=⟦api-${fake.uuid()}⟧`, `{"token": "⟦api-${fake.uuid()}⟧"}`],
    ignore: [`api-${fake.hex(12)}`, `xapi-${fake.uuid()}`],
  },
  'launchdarkly-relay-key': {
    match: [`export LAUNCHDARKLY_RELAY_KEY=⟦rel-${fake.uuid()}⟧`, `{"token": "⟦rel-${fake.uuid()}⟧"}`],
    ignore: [`rel-${fake.hex(12)}`, `xrel-${fake.uuid()}`],
  },
  'launchdarkly-access-token': {
    match: [
      `LAUNCHDARKLY_API_KEY=⟦api-${fake.text(36, 'lowerAlnum')}⟧`,
      `"launchdarkly_api_key": "⟦api-${fake.text(36, 'lowerAlnum')}⟧"`,
      `const launchdarklyApiKey = '⟦api-${fake.text(36, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LAUNCHDARKLY_API_KEY=api-${fake.text(6, 'lowerAlnum')}`,
      `SAMPLE_SETTING=api-${fake.text(36, 'lowerAlnum')}`,
      'launchdarkly_api_key: your-value-here',
    ],
  },
  'launchdarkly-named-token': {
    match: [`export LAUNCHDARKLY_NAMED_TOKEN=⟦launchdarkly-secret-${fake.uuid()}⟧`, `{"token": "⟦launchdarkly-secret-${fake.uuid()}⟧"}`],
    ignore: [`launchdarkly-secret-${fake.hex(9)}`, `launchdarkly-other-${fake.uuid()}`],
  },
  'launchdarkly-client-side-id': {
    match: [
      `LD_CLIENT_SIDE_ID=⟦${fake.hex(24)}⟧`,
      `"ld_client_side_id": "⟦${fake.hex(24)}⟧"`,
      `const ldClientSideId = '⟦${fake.hex(24)}⟧';`,
    ],
    ignore: [`LD_CLIENT_SIDE_ID=${fake.hex(18)}`, `SAMPLE_SETTING=${fake.hex(24)}`, 'ld_client_side_id: your-value-here'],
  },
});
