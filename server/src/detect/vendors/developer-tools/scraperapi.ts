import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scraperapi',
  name: 'ScraperAPI',
  category: 'developer-tools',
  revoke: 'https://docs.scraperapi.com/',
  source: 'https://docs.scraperapi.com/',
  kinds: [
    {
      id: 'scraperapi-api-key',
      title: 'ScraperAPI API key',
      identity: 'api-key',
      keywords: ['scraperapi', 'scraper_api'],
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scraperapi-api-key': {
    match: [
      `SCRAPERAPI_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"scraperapi_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const scraperapiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SCRAPERAPI_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'scraperapi_key: your-value-here',
    ],
  },
});
