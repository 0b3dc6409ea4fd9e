import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scrapingbee',
  name: 'ScrapingBee',
  category: 'developer-tools',
  revoke: 'https://app.scrapingbee.com/account/manage/api_key',
  source: 'https://www.scrapingbee.com/documentation/',
  kinds: [
    {
      id: 'scrapingbee-api-key',
      title: 'ScrapingBee API key',
      identity: 'api-key',
      keywords: ['scrapingbee'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scrapingbee-api-key': {
    match: [
      `SCRAPINGBEE_API_KEY=⟦${fake.text(80, 'upperAlnum')}⟧`,
      `"scrapingbee_api_key": "⟦${fake.text(80, 'upperAlnum')}⟧"`,
      `const scrapingbeeApiKey = '⟦${fake.text(80, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `SCRAPINGBEE_API_KEY=${fake.text(60, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(80, 'upperAlnum')}`,
      'scrapingbee_api_key: your-value-here',
    ],
  },
});
