import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'messagebird',
  name: 'MessageBird',
  category: 'mail-sms',
  revoke: 'https://dashboard.messagebird.com/en/developers/access',
  source: 'https://developers.messagebird.com/api/#authentication',
  kinds: [
    {
      id: 'messagebird-api-token',
      title: 'MessageBird API token',
      identity: 'api-key',
      keywords: ['messagebird', 'message-bird', 'message_bird'],
      value: /[A-Za-z0-9]{25}/,
    },
    {
      id: 'messagebird-client-id',
      title: 'MessageBird client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['messagebird', 'message-bird', 'message_bird'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'messagebird-api-token': {
    match: [
      `MESSAGEBIRD_API_KEY=⟦${fake.alnum(25)}⟧`,
      `"messagebird_api_key": "⟦${fake.alnum(25)}⟧"`,
      `const messagebirdApiKey = '⟦${fake.alnum(25)}⟧';`,
    ],
    ignore: [`MESSAGEBIRD_API_KEY=${fake.alnum(19)}`, `SAMPLE_SETTING=${fake.alnum(25)}`, 'messagebird_api_key: your-value-here'],
  },
  'messagebird-client-id': {
    match: [
      `MESSAGEBIRD_CLIENT_ID=⟦${fake.uuid()}⟧`,
      `"messagebird_client_id": "⟦${fake.uuid()}⟧"`,
      `const messagebirdClientId = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [
      `MESSAGEBIRD_CLIENT_ID=${fake.uuid().slice(0, 30)}`,
      `SAMPLE_SETTING=${fake.uuid()}`,
      'messagebird_client_id: your-value-here',
    ],
  },
});
