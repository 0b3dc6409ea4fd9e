import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'plivo',
  name: 'Plivo',
  category: 'mail-sms',
  revoke: 'https://console.plivo.com/dashboard/',
  source: 'https://www.plivo.com/docs/voice/api/overview#authentication',
  kinds: [
    {
      id: 'plivo-auth-id',
      title: 'Plivo auth id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['plivo'],
      value: /(?:MA|SA)[A-Z0-9]{18}/,
      check: (secret) => new Set(secret).size > 5,
      pairsWith: ['plivo-auth-token'],
    },
    {
      id: 'plivo-auth-token',
      title: 'Plivo auth token',
      identity: 'api-key',
      keywords: ['plivo'],
      name: /token|secret|auth/,
      value: /[A-Za-z0-9]{40}/,
      pairsWith: ['plivo-auth-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'plivo-auth-id': {
    match: [
      `PLIVO_AUTH_ID=⟦MA${fake.text(18, 'upperAlnum')}⟧`,
      `"plivo_auth_id": "⟦MA${fake.text(18, 'upperAlnum')}⟧"`,
      `const plivoAuthId = '⟦MA${fake.text(18, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `PLIVO_AUTH_ID=MA${fake.text(3, 'upperAlnum')}`,
      `SAMPLE_SETTING=MA${fake.text(18, 'upperAlnum')}`,
      'plivo_auth_id: your-value-here',
    ],
  },
  'plivo-auth-token': {
    match: [
      `PLIVO_AUTH_TOKEN=⟦${fake.alnum(40)}⟧`,
      `"plivo_auth_token": "⟦${fake.alnum(40)}⟧"`,
      `const plivoAuthToken = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`PLIVO_AUTH_TOKEN=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'plivo_auth_token: your-value-here'],
  },
});
