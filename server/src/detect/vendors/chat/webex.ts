import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'webex',
  name: 'Webex',
  category: 'chat',
  revoke: 'https://developer.webex.com/my-apps',
  source: 'https://developer.webex.com/docs/bots',
  kinds: [
    {
      id: 'webex-access-token',
      title: 'Webex access token',
      identity: 'bot',
      keywords: ['webex'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}_[A-Z0-9]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'webex-client-secret',
      title: 'Webex client secret',
      identity: 'oauth-client',
      keywords: ['webex'],
      name: /secret/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'webex-access-token': {
    match: [
      `WEBEX_API_KEY=⟦${fake.alnum(64)}_P${fake.digits(1)}A${fake.digits(1)}_${fake.uuid()}⟧`,
      `"webex_api_key": "⟦${fake.alnum(64)}_P${fake.digits(1)}A${fake.digits(1)}_${fake.uuid()}⟧"`,
      `const webexApiKey = '⟦${fake.alnum(64)}_P${fake.digits(1)}A${fake.digits(1)}_${fake.uuid()}⟧';`,
    ],
    ignore: [
      `WEBEX_API_KEY=${fake.alnum(10)}_P${fake.digits(1)}A${fake.digits(1)}_${fake.uuid()}`,
      `SAMPLE_SETTING=${fake.alnum(64)}_P${fake.digits(1)}A${fake.digits(1)}_${fake.uuid()}`,
      'webex_api_key: your-value-here',
    ],
  },
  'webex-client-secret': {
    match: [
      `WEBEX_CLIENT_SECRET=⟦${fake.hex(64)}⟧`,
      `"webex_client_secret": "⟦${fake.hex(64)}⟧"`,
      `const webexClientSecret = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`WEBEX_CLIENT_SECRET=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'webex_client_secret: your-value-here'],
  },
});
