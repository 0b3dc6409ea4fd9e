import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scrapingant',
  name: 'ScrapingAnt',
  category: 'developer-tools',
  revoke: 'https://docs.scrapingant.com/',
  source: 'https://docs.scrapingant.com/',
  kinds: [
    {
      id: 'scrapingant-api-key',
      title: 'ScrapingAnt API key',
      identity: 'api-key',
      keywords: ['scrapingant'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scrapingant-api-key': {
    match: [
      `SCRAPINGANT_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"scrapingant_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const scrapingantApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SCRAPINGANT_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'scrapingant_api_key: your-value-here',
    ],
  },
});
