import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hellosign',
  name: 'Dropbox Sign',
  category: 'productivity',
  revoke: 'https://developers.hellosign.com/api/reference/authentication/',
  source: 'https://developers.hellosign.com/api/reference/authentication/',
  kinds: [
    {
      id: 'hellosign-api-key',
      title: 'Dropbox Sign API key',
      identity: 'api-key',
      keywords: ['hellosign', 'dropbox_sign', 'dropboxsign'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w\/+-]{60,70}|[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hellosign-api-key': {
    match: [
      `HELLOSIGN_API_KEY=⟦${fake.hex(64)}⟧`,
      `"hellosign_api_key": "⟦${fake.hex(64)}⟧"`,
      `const hellosignApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`HELLOSIGN_API_KEY=${fake.hex(10)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'hellosign_api_key: your-value-here'],
  },
});
