import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ollama',
  name: 'Ollama',
  category: 'ai',
  revoke: 'https://ollama.com/settings/keys',
  source: 'https://docs.ollama.com/cloud',
  kinds: [
    {
      id: 'ollama-api-key',
      title: 'Ollama API key',
      identity: 'api-key',
      keywords: ['ollama'],
      value: /[0-9a-f]{32}\.[\w-]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ollama-api-key': {
    match: [
      `OLLAMA_API_KEY=⟦${fake.hex(32)}.${fake.alnum(24)}⟧`,
      `"ollama_api_key": "⟦${fake.hex(32)}.${fake.alnum(24)}⟧"`,
      `const ollamaApiKey = '⟦${fake.hex(32)}.${fake.alnum(24)}⟧';`,
    ],
    ignore: [
      `OLLAMA_API_KEY=${fake.hex(5)}.${fake.alnum(4)}`,
      `SAMPLE_SETTING=${fake.hex(32)}.${fake.alnum(24)}`,
      'ollama_api_key: your-value-here',
    ],
  },
});
