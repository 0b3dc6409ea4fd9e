import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paddle',
  name: 'Paddle',
  category: 'payment',
  secretNames: ['paddle'],
  revoke: 'https://vendors.paddle.com/authentication-v2',
  source: 'https://developer.paddle.com/api-reference/about/api-keys',
  kinds: [
    {
      id: 'paddle-api-key',
      title: 'Paddle API key',
      identity: 'api-key',
      keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      pattern: /pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}/,
      environment: (secret) => (secret.startsWith('pdl_sdbx_') ? 'test' : 'production'),
    },
    {
      id: 'paddle-legacy-api-key',
      title: 'Paddle API key (legacy)',
      identity: 'api-key',
      keywords: ['paddle'],
      name: /auth|key|secret/,
      value: /[0-9a-f]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paddle-api-key': {
    match: [
      `export PADDLE_API_KEY=⟦pdl_live_apikey_${fake.text(26, 'lowerAlnum')}_${fake.alnum(22)}_${fake.alnum(3)}⟧`,
      `{"token": "⟦pdl_sdbx_apikey_${fake.text(26, 'lowerAlnum')}_${fake.alnum(22)}_${fake.alnum(3)}⟧"}`,
    ],
    ignore: [
      `token = pdl_live_apikey_${fake.text(4, 'lowerAlnum')}_${fake.alnum(3)}_${fake.alnum(1)}`,
      `xpdl_live_apikey_${fake.text(26, 'lowerAlnum')}_${fake.alnum(22)}_${fake.alnum(3)}`,
      'token = pdl_live_apikey_your-token-here',
    ],
  },
  'paddle-legacy-api-key': {
    match: [`PADDLE_API_KEY=⟦${fake.hex(50)}⟧`, `"paddle_api_key": "⟦${fake.hex(50)}⟧"`, `const paddleApiKey = '⟦${fake.hex(50)}⟧';`],
    ignore: [`PADDLE_API_KEY=${fake.hex(38)}`, `SAMPLE_SETTING=${fake.hex(50)}`, 'paddle_api_key: your-value-here'],
  },
});
