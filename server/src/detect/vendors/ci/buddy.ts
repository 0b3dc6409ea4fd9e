import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'buddy',
  name: 'Buddy',
  category: 'ci',
  revoke: 'https://app.buddy.works/api-tokens',
  instead: 'Give the token an expiry date and limit it to the workspace and the addresses that use it.',
  source: 'https://buddy.works/docs/api/getting-started/oauth2/personal-access-token',
  kinds: [
    {
      id: 'buddy-access-token',
      title: 'Buddy personal access token',
      identity: 'personal-token',
      keywords: ['buddy_token', 'buddytoken', 'buddy_api', 'buddy_access', 'buddyworks'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'buddy-access-token': {
    match: [`BUDDY_TOKEN=⟦${fake.uuid()}⟧`, `const buddyToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`BUDDY_PROJECT=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
