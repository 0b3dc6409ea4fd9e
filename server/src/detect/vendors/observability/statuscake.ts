import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'statuscake',
  name: 'StatusCake',
  category: 'observability',
  revoke: 'https://app.statuscake.com/User.php',
  source: 'https://developers.statuscake.com/guides/api/authentication/',
  kinds: [
    {
      id: 'statuscake-api-token',
      title: 'StatusCake API token',
      identity: 'api-key',
      keywords: ['statuscake', 'status_cake'],
      value: /^(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{30})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'statuscake-api-token': {
    match: [`STATUSCAKE_API_TOKEN=⟦${fake.alnum(20)}⟧`, `const statuscakeApiToken = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `STATUSCAKE_API_TOKEN=${fake.alnum(2)}`, 'STATUSCAKE_API_TOKEN=your-key-here'],
  },
});
