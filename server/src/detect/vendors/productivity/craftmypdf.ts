import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'craftmypdf',
  name: 'CraftMyPDF',
  category: 'productivity',
  revoke: 'https://craftmypdf.com/docs/',
  source: 'https://craftmypdf.com/docs/',
  kinds: [
    {
      id: 'craftmypdf-api-key',
      title: 'CraftMyPDF API key',
      identity: 'api-key',
      keywords: ['craftmypdf'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{35}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'craftmypdf-api-key': {
    match: [
      `CRAFTMYPDF_API_KEY=⟦${fake.text(35, 'lowerAlnum')}⟧`,
      `"craftmypdf_api_key": "⟦${fake.text(35, 'lowerAlnum')}⟧"`,
      `const craftmypdfApiKey = '⟦${fake.text(35, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `CRAFTMYPDF_API_KEY=${fake.text(27, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(35, 'lowerAlnum')}`,
      'craftmypdf_api_key: your-value-here',
    ],
  },
});
