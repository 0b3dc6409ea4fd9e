import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'asana',
  name: 'Asana',
  category: 'productivity',
  revoke: 'https://app.asana.com/0/my-apps',
  instead: 'Use the token of a service account instead of the token of a person.',
  source: 'https://developers.asana.com/docs/personal-access-token',
  kinds: [
    {
      id: 'asana-access-token',
      title: 'Asana personal access token',
      identity: 'personal-token',
      keywords: ['asana'],
      value: /[0-9]{1,2}\/[0-9]{14,18}(?:\/[0-9]{14,18})?:[0-9a-f]{32}|[01]\/[0-9a-f]{32}/,
    },
    {
      id: 'asana-client-secret',
      title: 'Asana client secret',
      identity: 'oauth-client',
      keywords: ['asana'],
      name: /secret/,
      value: /[a-z0-9]{32}/,
    },
    {
      id: 'asana-oauth-token',
      title: 'Asana OAuth token',
      identity: 'oauth-token',
      keywords: ['asana'],
      name: /token/,
      value: /:?[a-z0-9]{1,2}\/[a-z0-9]{1,10}\/[A-Za-z0-9]{30,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'asana-access-token': {
    match: [
      `ASANA_API_TOKEN=⟦2/${fake.digits(16)}/${fake.digits(16)}:${fake.hex(32)}⟧`,
      `"asana_api_token": "⟦2/${fake.digits(16)}/${fake.digits(16)}:${fake.hex(32)}⟧"`,
      `const asanaApiToken = '⟦2/${fake.digits(16)}/${fake.digits(16)}:${fake.hex(32)}⟧';`,
    ],
    ignore: [
      `ASANA_API_TOKEN=2/${fake.digits(2)}/${fake.digits(2)}:${fake.hex(5)}`,
      `SAMPLE_SETTING=2/${fake.digits(16)}/${fake.digits(16)}:${fake.hex(32)}`,
      'asana_api_token: your-value-here',
    ],
  },
  'asana-client-secret': {
    match: [
      `ASANA_CLIENT_SECRET=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"asana_client_secret": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const asanaClientSecret = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ASANA_CLIENT_SECRET=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'asana_client_secret: your-value-here',
    ],
  },
  'asana-oauth-token': {
    match: [
      `ASANA_ACCESS_TOKEN=⟦0/9a/${fake.alnum(34)}⟧`,
      `"asana_access_token": "⟦0/9a/${fake.alnum(34)}⟧"`,
      `const asanaAccessToken = '⟦0/9a/${fake.alnum(34)}⟧';`,
    ],
    ignore: [`ASANA_ACCESS_TOKEN=0/9a/${fake.alnum(5)}`, `SAMPLE_SETTING=0/9a/${fake.alnum(34)}`, 'asana_access_token: your-value-here'],
  },
});
