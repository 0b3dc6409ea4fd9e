import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ticketmaster',
  name: 'Ticketmaster',
  category: 'other',
  revoke: 'https://developer-acct.ticketmaster.com/user/apps',
  source: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  kinds: [
    {
      id: 'ticketmaster-api-key',
      title: 'Ticketmaster API key',
      identity: 'api-key',
      keywords: ['ticketmaster'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ticketmaster-api-key': {
    match: [
      `TICKETMASTER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"ticketmaster_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const ticketmasterApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`TICKETMASTER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'ticketmaster_api_key: your-value-here'],
  },
});
