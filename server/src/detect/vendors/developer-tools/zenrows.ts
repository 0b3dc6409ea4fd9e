import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zenrows',
  name: 'ZenRows',
  category: 'developer-tools',
  revoke: 'https://app.zenrows.com/account/settings',
  source: 'https://docs.zenrows.com/universal-scraper-api/api-reference',
  kinds: [
    {
      id: 'zenrows-api-key',
      title: 'ZenRows API key',
      identity: 'api-key',
      keywords: ['zenrows'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zenrows-api-key': {
    match: [`ZENROWS_API_KEY=⟦${fake.hex(40)}⟧`, `"zenrows_api_key": "⟦${fake.hex(40)}⟧"`, `const zenrowsApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`ZENROWS_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'zenrows_api_key: your-value-here'],
  },
});
