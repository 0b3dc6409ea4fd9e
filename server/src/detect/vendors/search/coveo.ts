import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coveo',
  name: 'Coveo',
  category: 'search',
  revoke: 'https://platform.cloud.coveo.com/',
  source: 'https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys',
  kinds: [
    {
      id: 'coveo-api-key',
      title: 'Coveo API key',
      identity: 'api-key',
      keywords: ['coveo'],
      value: /^xx[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coveo-api-key': {
    match: [`COVEO_API_KEY=⟦xx${fake.uuid()}⟧`, `const coveoApiKey = "⟦xx${fake.uuid()}⟧";`],
    ignore: [`BUILD_CHECKSUM=xx${fake.uuid()}`, 'COVEO_API_KEY=your-key-here'],
  },
});
