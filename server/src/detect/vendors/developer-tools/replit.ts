import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'replit',
  name: 'Replit',
  category: 'developer-tools',
  revoke: 'https://docs.replit.com/',
  source: 'https://docs.replit.com/',
  kinds: [
    {
      id: 'replit-token',
      title: 'Replit token',
      identity: 'session',
      keywords: ['replit_token', 'replittoken', 'replit_api', 'replitapi', 'connect.sid'],
      value: /[\w-]{40,200}\.[\w-]{20,200}|s%3A[\w%.-]{50,120}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'replit-token': {
    match: [
      `REPLIT_TOKEN=⟦s%3A${fake.alnum(32)}.${fake.alnum(43)}⟧`,
      `"replit_token": "⟦s%3A${fake.alnum(32)}.${fake.alnum(43)}⟧"`,
      `const replitToken = '⟦s%3A${fake.alnum(32)}.${fake.alnum(43)}⟧';`,
    ],
    ignore: [
      `REPLIT_TOKEN=s%3A${fake.alnum(5)}.${fake.alnum(7)}`,
      `SAMPLE_SETTING=s%3A${fake.alnum(32)}.${fake.alnum(43)}`,
      'replit_token: your-value-here',
    ],
  },
});
