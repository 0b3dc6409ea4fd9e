import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'assemblyai',
  name: 'AssemblyAI',
  category: 'ai',
  revoke: 'https://www.assemblyai.com/app/api-keys',
  source: 'https://www.assemblyai.com/docs/api-reference/overview',
  kinds: [
    {
      id: 'assemblyai-api-key',
      title: 'AssemblyAI API key',
      identity: 'api-key',
      keywords: ['assemblyai', 'assembly_ai'],
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'assemblyai-api-key': {
    match: [
      `ASSEMBLYAI_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"assemblyai_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const assemblyaiApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `ASSEMBLYAI_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'assemblyai_api_key: your-value-here',
    ],
  },
});
