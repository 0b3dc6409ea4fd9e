import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deepgram',
  name: 'Deepgram',
  category: 'ai',
  revoke: 'https://console.deepgram.com/',
  instead: 'Issue short-lived access tokens from the key and keep the key on the server.',
  source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  kinds: [
    {
      id: 'deepgram-api-key',
      title: 'Deepgram API key',
      identity: 'api-key',
      keywords: ['deepgram'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deepgram-api-key': {
    match: [`DEEPGRAM_API_KEY=⟦${fake.hex(40)}⟧`, `"deepgram_api_key": "⟦${fake.hex(40)}⟧"`, `const deepgramApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`DEEPGRAM_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'deepgram_api_key: your-value-here'],
  },
});
