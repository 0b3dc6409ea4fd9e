import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'myget',
  name: 'MyGet',
  category: 'package-registry',
  revoke: 'https://www.myget.org/profile/Me#!/AccessTokens',
  source: 'https://docs.myget.org/docs/reference/myget-api',
  kinds: [
    {
      id: 'myget-access-token',
      title: 'MyGet access token',
      identity: 'deploy-key',
      keywords: ['myget'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'myget-access-token': {
    match: [`MYGET_ACCESS_TOKEN=⟦${fake.uuid()}⟧`, `const mygetAccessToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`MYGET_FEED=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
