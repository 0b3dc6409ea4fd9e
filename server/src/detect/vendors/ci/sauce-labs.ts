import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sauce-labs',
  name: 'Sauce Labs',
  category: 'ci',
  revoke: 'https://app.saucelabs.com/user-settings',
  source: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  kinds: [
    {
      id: 'sauce-labs-access-key',
      title: 'Sauce Labs access key',
      identity: 'api-key',
      keywords: ['sauce'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sauce-labs-access-key': {
    match: [`SAUCE_ACCESS_KEY=⟦${fake.uuid()}⟧`, `const sauceAccessKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`SAUCE_JOB_ID=${fake.uuid()}`, `ACCESS_KEY=${fake.uuid()}`],
  },
});
