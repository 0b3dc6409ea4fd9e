import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'heroku',
  name: 'Heroku',
  category: 'cloud',
  revoke: 'https://dashboard.heroku.com/account/applications',
  instead: 'Create a scoped authorization with an expiry (`heroku authorizations:create --scope --expires-in`).',
  source: 'https://devcenter.heroku.com/articles/authentication',
  kinds: [
    {
      id: 'heroku-token',
      title: 'Heroku API token',
      identity: 'personal-token',
      keywords: ['HRKU-'],
      pattern: /HRKU-(?:AA[A-Za-z0-9_-]{58}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})/,
    },
    {
      id: 'heroku-api-key',
      title: 'Heroku API key (legacy)',
      identity: 'personal-token',
      keywords: ['heroku'],
      value: /^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'heroku-token': {
    match: [`HEROKU_API_KEY=⟦HRKU-AA${fake.alnum(58)}⟧`, `"herokuApiKey": "⟦HRKU-AA${fake.alnum(58)}⟧",`],
    ignore: [`HEROKU_API_KEY=xHRKU-AA${fake.alnum(58)}`, `HEROKU_API_KEY=HRKU-AA${fake.alnum(20)}`, 'HRKU-your-token-here'],
  },
  'heroku-api-key': {
    match: [`HEROKU_API_KEY=⟦${fake.uuid()}⟧`, `const herokuApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`HEROKU_APP_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`, `HEROKU_API_KEY=${fake.hex(8)}`],
  },
});
