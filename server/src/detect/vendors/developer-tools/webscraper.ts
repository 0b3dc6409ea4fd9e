import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'webscraper',
  name: 'Web Scraper',
  category: 'developer-tools',
  revoke: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  source: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  kinds: [
    {
      id: 'webscraper-api-key',
      title: 'Web Scraper API key',
      identity: 'api-key',
      keywords: ['webscraper'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'webscraper-api-key': {
    match: [
      `WEBSCRAPER_API_KEY=⟦${fake.alnum(60)}⟧`,
      `"webscraper_api_key": "⟦${fake.alnum(60)}⟧"`,
      `const webscraperApiKey = '⟦${fake.alnum(60)}⟧';`,
    ],
    ignore: [`WEBSCRAPER_API_KEY=${fake.alnum(45)}`, `SAMPLE_SETTING=${fake.alnum(60)}`, 'webscraper_api_key: your-value-here'],
  },
});
