import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clickup',
  name: 'ClickUp',
  category: 'productivity',
  revoke: 'https://app.clickup.com/settings/apps',
  source: 'https://developer.clickup.com/docs/authentication',
  kinds: [
    {
      id: 'clickup-api-token',
      title: 'ClickUp personal API token',
      identity: 'personal-token',
      keywords: ['pk_'],
      pattern: /pk_[0-9]{6,10}_[A-Z0-9]{30,34}/,
    },
    {
      id: 'clickup-client-secret',
      title: 'ClickUp client secret',
      identity: 'oauth-client',
      keywords: ['clickup'],
      name: /secret/,
      value: /[A-Z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clickup-api-token': {
    match: [
      `export CLICKUP_API_TOKEN=⟦pk_${fake.digits(8)}_${fake.text(32, 'upperAlnum')}⟧`,
      `{"token": "⟦pk_${fake.digits(8)}_${fake.text(32, 'upperAlnum')}⟧"}`,
    ],
    ignore: [
      `token = pk_${fake.digits(1)}_${fake.text(5, 'upperAlnum')}`,
      `xpk_${fake.digits(8)}_${fake.text(32, 'upperAlnum')}`,
      'token = pk_your-token-here',
    ],
  },
  'clickup-client-secret': {
    match: [
      `CLICKUP_CLIENT_SECRET=⟦${fake.text(64, 'upperAlnum')}⟧`,
      `"clickup_client_secret": "⟦${fake.text(64, 'upperAlnum')}⟧"`,
      `const clickupClientSecret = '⟦${fake.text(64, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `CLICKUP_CLIENT_SECRET=${fake.text(48, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(64, 'upperAlnum')}`,
      'clickup_client_secret: your-value-here',
    ],
  },
});
