import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'twilio',
  name: 'Twilio',
  category: 'mail-sms',
  secretNames: ['twilio'],
  revoke: 'https://console.twilio.com/us1/account/keys-credentials/api-keys',
  instead: 'Use a restricted API key per environment instead of the auth token of the account.',
  source: 'https://www.twilio.com/docs/iam/api-keys',
  kinds: [
    {
      id: 'twilio-api-key-sid',
      title: 'Twilio API key SID',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'],
      pattern: /SK[0-9a-fA-F]{32}/,
      pairsWith: ['twilio-api-key-secret'],
    },
    {
      id: 'twilio-account-sid',
      title: 'Twilio account SID',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['AC0', 'AC1', 'AC2', 'AC3', 'AC4', 'AC5', 'AC6', 'AC7', 'AC8', 'AC9', 'ACa', 'ACb', 'ACc', 'ACd', 'ACe', 'ACf'],
      pattern: /AC[0-9a-f]{32}/,
      pairsWith: ['twilio-auth-token'],
    },
    {
      id: 'twilio-auth-token',
      title: 'Twilio auth token',
      identity: 'api-key',
      keywords: ['twilio'],
      name: /auth|token|password/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['twilio-account-sid'],
    },
    {
      id: 'twilio-api-key-secret',
      title: 'Twilio API key secret',
      identity: 'api-key',
      keywords: ['twilio'],
      name: /secret/,
      value: /[A-Za-z0-9]{32}/,
      pairsWith: ['twilio-api-key-sid'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'twilio-api-key-sid': {
    match: [`export TWILIO_API_KEY_SID=⟦SK${fake.hex(32)}⟧`, `{"token": "⟦SK${fake.hex(32)}⟧"}`],
    ignore: [`token = SK${fake.hex(5)}`, `xSK${fake.hex(32)}`, 'token = SKyour-token-here'],
  },
  'twilio-account-sid': {
    match: [`export TWILIO_ACCOUNT_SID=⟦AC${fake.hex(32)}⟧`, `{"token": "⟦AC${fake.hex(32)}⟧"}`],
    ignore: [`token = AC${fake.hex(5)}`, `xAC${fake.hex(32)}`, 'token = ACyour-token-here'],
  },
  'twilio-auth-token': {
    match: [
      `TWILIO_AUTH_TOKEN=⟦${fake.hex(32)}⟧`,
      `"twilio_auth_token": "⟦${fake.hex(32)}⟧"`,
      `const twilioAuthToken = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`TWILIO_AUTH_TOKEN=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'twilio_auth_token: your-value-here'],
  },
  'twilio-api-key-secret': {
    match: [
      `TWILIO_API_KEY_SECRET=⟦${fake.alnum(32)}⟧`,
      `"twilio_api_key_secret": "⟦${fake.alnum(32)}⟧"`,
      `const twilioApiKeySecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`TWILIO_API_KEY_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'twilio_api_key_secret: your-value-here'],
  },
});
