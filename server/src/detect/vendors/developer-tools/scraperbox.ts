import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scraperbox',
  name: 'ScraperBox',
  category: 'developer-tools',
  revoke: 'https://scraperbox.com/api',
  source: 'https://scraperbox.com/api',
  kinds: [
    {
      id: 'scraperbox-api-key',
      title: 'ScraperBox API key',
      identity: 'api-key',
      keywords: ['scraperbox'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scraperbox-api-key': {
    match: [
      `SCRAPERBOX_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"scraperbox_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const scraperboxApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `SCRAPERBOX_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'scraperbox_api_key: your-value-here',
    ],
  },
});
