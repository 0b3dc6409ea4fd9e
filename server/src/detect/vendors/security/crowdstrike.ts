import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'crowdstrike',
  name: 'CrowdStrike',
  category: 'security',
  revoke: 'https://falcon.crowdstrike.com/api-clients-and-keys/',
  source: 'https://developer.crowdstrike.com/',
  kinds: [
    {
      id: 'crowdstrike-client-secret',
      title: 'CrowdStrike API client secret',
      identity: 'oauth-client',
      keywords: ['crowdstrike', 'falcon_client', 'falconclient', 'falcon_secret'],
      value: /^[A-Za-z0-9]{40}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'crowdstrike-client-secret': {
    match: [`FALCON_CLIENT_SECRET=⟦${fake.alnum(40)}⟧`, `const falconClientSecret = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `FALCON_CLIENT_SECRET=${fake.alnum(5)}`, 'FALCON_CLIENT_SECRET=your-key-here'],
  },
});
