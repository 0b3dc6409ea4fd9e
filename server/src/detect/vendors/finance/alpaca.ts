import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'alpaca',
  name: 'Alpaca',
  category: 'finance',
  revoke: 'https://app.alpaca.markets/',
  source: 'https://docs.alpaca.markets/docs/authentication',
  kinds: [
    {
      id: 'alpaca-key-id',
      title: 'Alpaca API key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['alpaca', 'apca'],
      value: /(?:PK|AK|CK)[A-Z0-9]{18,24}/,
      environment: (secret) => (secret.startsWith('PK') ? 'test' : 'production'),
      pairsWith: ['alpaca-secret-key'],
    },
    {
      id: 'alpaca-secret-key',
      title: 'Alpaca API secret key',
      identity: 'api-key',
      keywords: ['alpaca', 'apca'],
      name: /secret/,
      value: /[A-Za-z0-9]{40,44}/,
      pairsWith: ['alpaca-key-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'alpaca-key-id': {
    match: [
      `APCA_API_KEY_ID=⟦PK${fake.text(18, 'upperAlnum')}⟧`,
      `"apca_api_key_id": "⟦PK${fake.text(18, 'upperAlnum')}⟧"`,
      `const apcaApiKeyId = '⟦PK${fake.text(18, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `APCA_API_KEY_ID=PK${fake.text(3, 'upperAlnum')}`,
      `SAMPLE_SETTING=PK${fake.text(18, 'upperAlnum')}`,
      'apca_api_key_id: your-value-here',
    ],
  },
  'alpaca-secret-key': {
    match: [
      `APCA_API_SECRET_KEY=⟦${fake.alnum(40)}⟧`,
      `"apca_api_secret_key": "⟦${fake.alnum(40)}⟧"`,
      `const apcaApiSecretKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`APCA_API_SECRET_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'apca_api_secret_key: your-value-here'],
  },
});
