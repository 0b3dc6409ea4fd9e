import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appcircle',
  name: 'Appcircle',
  category: 'ci',
  revoke: 'https://docs.appcircle.io/account/my-organization/security/personal-access-key',
  instead: 'Use an organization API key with the roles it needs and an expiry date instead of a personal access key.',
  source: 'https://docs.appcircle.io/account/my-organization/security/personal-access-key',
  kinds: [
    {
      id: 'appcircle-access-token',
      title: 'Appcircle personal API token',
      identity: 'personal-token',
      keywords: ['appcircle'],
      value: /^(?:[A-Za-z0-9_-]{40,100}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appcircle-access-token': {
    match: [`APPCIRCLE_TOKEN=⟦${fake.alnum(64)}⟧`, `const appcircleToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`APPCIRCLE_TOKEN=${fake.alnum(12)}`, 'APPCIRCLE_TOKEN=your-token'],
  },
});
