import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bugsnag',
  name: 'BugSnag',
  category: 'observability',
  secretNames: ['bugsnag'],
  revoke: 'https://app.bugsnag.com/settings/',
  source: 'https://developer.smartbear.com/bugsnag/docs/',
  kinds: [
    {
      id: 'bugsnag-auth-token',
      title: 'BugSnag data access token',
      identity: 'personal-token',
      keywords: ['bugsnag'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret|auth|private/i,
    },
    {
      id: 'bugsnag-api-key',
      title: 'BugSnag notifier API key',
      identity: 'api-key',
      keywords: ['bugsnag'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      source: 'https://docs.bugsnag.com/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bugsnag-auth-token': {
    match: [`BUGSNAG_AUTH_TOKEN=⟦${fake.uuid()}⟧`, `const bugsnagAuthToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`BUGSNAG_PROJECT_ID=${fake.uuid()}`, `AUTH_TOKEN=${fake.uuid()}`],
  },
  'bugsnag-api-key': {
    match: [`BUGSNAG_API_KEY=⟦${fake.hex(32)}⟧`, `const bugsnagApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `BUGSNAG_API_KEY=${fake.hex(4)}`, 'BUGSNAG_API_KEY=your-key-here'],
  },
});
