import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sendbird',
  name: 'Sendbird',
  category: 'chat',
  revoke: 'https://dashboard.sendbird.com/',
  source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  kinds: [
    {
      id: 'sendbird-api-token',
      title: 'Sendbird API token',
      identity: 'api-key',
      keywords: ['sendbird'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
    {
      id: 'sendbird-application-id',
      title: 'Sendbird application id',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['sendbird'],
      name: /id|token|key/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      pairsWith: ['sendbird-api-token'],
    },
    {
      id: 'sendbird-legacy-key',
      title: 'Sendbird key',
      identity: 'api-key',
      keywords: ['sendbird'],
      name: /key|secret/,
      value: /[A-Za-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sendbird-api-token': {
    match: [`SENDBIRD_API_KEY=⟦${fake.hex(40)}⟧`, `"sendbird_api_key": "⟦${fake.hex(40)}⟧"`, `const sendbirdApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`SENDBIRD_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'sendbird_api_key: your-value-here'],
  },
  'sendbird-application-id': {
    match: [`SENDBIRD_APP_ID=⟦${fake.uuid()}⟧`, `"sendbird_app_id": "⟦${fake.uuid()}⟧"`, `const sendbirdAppId = '⟦${fake.uuid()}⟧';`],
    ignore: [`SENDBIRD_APP_ID=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'sendbird_app_id: your-value-here'],
  },
  'sendbird-legacy-key': {
    match: [
      `SENDBIRD_API_KEY=⟦${fake.alnum(24)}⟧`,
      `"sendbird_api_key": "⟦${fake.alnum(24)}⟧"`,
      `const sendbirdApiKey = '⟦${fake.alnum(24)}⟧';`,
    ],
    ignore: [`SENDBIRD_API_KEY=${fake.alnum(18)}`, `SAMPLE_SETTING=${fake.alnum(24)}`, 'sendbird_api_key: your-value-here'],
  },
});
