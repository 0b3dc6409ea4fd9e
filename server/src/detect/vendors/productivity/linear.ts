import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'linear',
  name: 'Linear',
  category: 'productivity',
  secretNames: ['linear api'],
  revoke: 'https://linear.app/settings/account/security',
  source: 'https://linear.app/developers/graphql',
  kinds: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      identity: 'personal-token',
      keywords: ['lin_api_'],
      pattern: /lin_api_[A-Za-z0-9]{40}/,
    },
    {
      id: 'linear-oauth-token',
      title: 'Linear OAuth access token',
      identity: 'oauth-token',
      keywords: ['lin_oauth_'],
      pattern: /lin_oauth_[0-9a-f]{64}/,
    },
    {
      id: 'linear-webhook-secret',
      title: 'Linear webhook signing secret',
      identity: 'signing-key',
      keywords: ['lin_wh_'],
      pattern: /lin_wh_[A-Za-z0-9]{32,64}/,
    },
    {
      id: 'linear-client-secret',
      title: 'Linear client secret',
      identity: 'oauth-client',
      keywords: ['linear'],
      name: /secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'linear-api-key': {
    match: [`export LINEAR_API_KEY=⟦lin_api_${fake.alnum(40)}⟧`, `{"token": "⟦lin_api_${fake.alnum(40)}⟧"}`],
    ignore: [`token = lin_api_${fake.alnum(6)}`, `xlin_api_${fake.alnum(40)}`, 'token = lin_api_your-token-here'],
  },
  'linear-oauth-token': {
    match: [`export LINEAR_OAUTH_TOKEN=⟦lin_oauth_${fake.hex(64)}⟧`, `{"token": "⟦lin_oauth_${fake.hex(64)}⟧"}`],
    ignore: [`token = lin_oauth_${fake.hex(10)}`, `xlin_oauth_${fake.hex(64)}`, 'token = lin_oauth_your-token-here'],
  },
  'linear-webhook-secret': {
    match: [`export LINEAR_WEBHOOK_SECRET=⟦lin_wh_${fake.alnum(43)}⟧`, `{"token": "⟦lin_wh_${fake.alnum(43)}⟧"}`],
    ignore: [`token = lin_wh_${fake.alnum(7)}`, `xlin_wh_${fake.alnum(43)}`, 'token = lin_wh_your-token-here'],
  },
  'linear-client-secret': {
    match: [
      `LINEAR_CLIENT_SECRET=⟦${fake.hex(32)}⟧`,
      `"linear_client_secret": "⟦${fake.hex(32)}⟧"`,
      `const linearClientSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`LINEAR_CLIENT_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'linear_client_secret: your-value-here'],
  },
});
