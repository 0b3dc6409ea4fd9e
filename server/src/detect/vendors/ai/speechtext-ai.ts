import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'speechtext-ai',
  name: 'SpeechText.AI',
  category: 'ai',
  revoke: 'https://speechtext.ai/speech-recognition-api',
  source: 'https://speechtext.ai/speech-recognition-api',
  kinds: [
    {
      id: 'speechtext-ai-api-key',
      title: 'SpeechText.AI API key',
      identity: 'api-key',
      keywords: ['speechtext'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'speechtext-ai-api-key': {
    match: [
      `SPEECHTEXT_API_KEY=⟦${fake.hex(32)}⟧`,
      `"speechtext_api_key": "⟦${fake.hex(32)}⟧"`,
      `const speechtextApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`SPEECHTEXT_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'speechtext_api_key: your-value-here'],
  },
});
