import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'looker',
  name: 'Looker',
  category: 'productivity',
  revoke: 'https://cloud.google.com/looker/docs/api-auth',
  source: 'https://cloud.google.com/looker/docs/api-auth',
  kinds: [
    {
      id: 'looker-client-id',
      title: 'Looker API client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['looker'],
      value: /[a-z0-9]{20}/,
      pairsWith: ['looker-client-secret'],
    },
    {
      id: 'looker-client-secret',
      title: 'Looker API client secret',
      identity: 'oauth-client',
      keywords: ['looker'],
      value: /[a-z0-9]{24}/,
      pairsWith: ['looker-client-id'],
    },
    {
      id: 'looker-instance',
      title: 'Looker instance',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.looker.com'],
      pattern:
        /https:\/\/(?!(?:www|docs|community|help|connect|discourse|training)\.)[a-z0-9][a-z0-9.-]{0,80}\.looker\.com(?::[0-9]{2,5}|(?!\.?[a-z]))/i,
      anchor: 'window',
      reach: 120,
      pairsWith: ['looker-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'looker-client-id': {
    match: [
      `LOOKER_CLIENT_ID=⟦${fake.text(20, 'lowerAlnum')}⟧`,
      `"looker_client_id": "⟦${fake.text(20, 'lowerAlnum')}⟧"`,
      `const lookerClientId = '⟦${fake.text(20, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LOOKER_CLIENT_ID=${fake.text(15, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(20, 'lowerAlnum')}`,
      'looker_client_id: your-value-here',
    ],
  },
  'looker-client-secret': {
    match: [
      `LOOKER_CLIENT_SECRET=⟦${fake.text(24, 'lowerAlnum')}⟧`,
      `"looker_client_secret": "⟦${fake.text(24, 'lowerAlnum')}⟧"`,
      `const lookerClientSecret = '⟦${fake.text(24, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `LOOKER_CLIENT_SECRET=${fake.text(18, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(24, 'lowerAlnum')}`,
      'looker_client_secret: your-value-here',
    ],
  },
  'looker-instance': {
    match: [`⟦https://${fake.text(8, 'lower')}.cloud.looker.com⟧/api/4.0`, `base_url=⟦https://${fake.text(8, 'lower')}.looker.com:19999⟧`],
    ignore: ['https://example.com/looker', 'see .looker.com'],
  },
});
