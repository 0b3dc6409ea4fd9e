import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'papertrail',
  name: 'SolarWinds Papertrail',
  category: 'observability',
  revoke: 'https://papertrailapp.com/account/profile',
  source: 'https://www.papertrail.com/help/http-api/',
  kinds: [
    {
      id: 'papertrail-api-token',
      title: 'Papertrail API token',
      identity: 'personal-token',
      keywords: ['papertrail'],
      value: /^[A-Za-z0-9]{20,24}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'papertrail-api-token': {
    match: [`PAPERTRAIL_API_TOKEN=⟦${fake.alnum(20)}⟧`, `const papertrailApiToken = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `PAPERTRAIL_API_TOKEN=${fake.alnum(2)}`, 'PAPERTRAIL_API_TOKEN=your-key-here'],
  },
});
