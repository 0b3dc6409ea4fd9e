import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'eagle-eye-networks',
  name: 'Eagle Eye Networks',
  category: 'other',
  revoke: 'https://developer.eagleeyenetworks.com/docs/getting-started',
  source: 'https://developer.eagleeyenetworks.com/docs/getting-started',
  kinds: [
    {
      id: 'eagle-eye-networks-api-key',
      title: 'Eagle Eye Networks API key',
      identity: 'api-key',
      keywords: ['eagleeyenetworks', 'eagle_eye', 'eagleeye', 'een_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{15}/,
    },
    {
      id: 'eagle-eye-networks-user',
      title: 'Eagle Eye Networks user',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['eagleeyenetworks', 'eagle_eye', 'eagleeye'],
      value: /[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'eagle-eye-networks-api-key': {
    match: [
      `EAGLEEYENETWORKS_API_KEY=⟦${fake.alnum(15)}⟧`,
      `"eagleeyenetworks_api_key": "⟦${fake.alnum(15)}⟧"`,
      `const eagleeyenetworksApiKey = '⟦${fake.alnum(15)}⟧';`,
    ],
    ignore: [`EAGLEEYENETWORKS_API_KEY=${fake.alnum(12)}`, `SAMPLE_SETTING=${fake.alnum(15)}`, 'eagleeyenetworks_api_key: your-value-here'],
  },
  'eagle-eye-networks-user': {
    match: [
      `EAGLEEYENETWORKS_USER=⟦${fake.text(8, 'lower')}@example.org⟧`,
      `"eagleeyenetworks_user": "⟦${fake.text(8, 'lower')}@example.org⟧"`,
      `const eagleeyenetworksUser = '⟦${fake.text(8, 'lower')}@example.org⟧';`,
    ],
    ignore: [`MAIL_USER=${fake.alnum(8)}@example.org`, `EAGLEEYENETWORKS_USER=${fake.alnum(8)}`],
  },
});
