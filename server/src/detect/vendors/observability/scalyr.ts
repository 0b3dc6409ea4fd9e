import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scalyr',
  name: 'SentinelOne DataSet (Scalyr)',
  category: 'observability',
  revoke: 'https://app.scalyr.com/keys',
  source: 'https://app.scalyr.com/help/api-keys',
  kinds: [
    {
      id: 'scalyr-token',
      title: 'Scalyr token',
      identity: 'deploy-key',
      keywords: ['scalyr', 'dataset_api'],
      value: /^[A-Za-z0-9_.\/+-]{40,60}-$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scalyr-token': {
    match: [`SCALYR_API_KEY=⟦${fake.alnum(44)}-⟧`, `const scalyrApiKey = "⟦${fake.alnum(44)}-⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(44)}-`, `SCALYR_API_KEY=${fake.alnum(5)}-`, 'SCALYR_API_KEY=your-key-here'],
  },
});
