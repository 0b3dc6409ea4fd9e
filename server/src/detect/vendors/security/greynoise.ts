import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'greynoise',
  name: 'GreyNoise',
  category: 'security',
  revoke: 'https://viz.greynoise.io/account/api-key',
  source: 'https://docs.greynoise.io/',
  kinds: [
    {
      id: 'greynoise-api-key',
      title: 'GreyNoise API key',
      identity: 'api-key',
      keywords: ['greynoise'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'greynoise-api-key': {
    match: [`GREYNOISE_API_KEY=⟦${fake.alnum(64)}⟧`, `const greynoiseApiKey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `GREYNOISE_API_KEY=${fake.alnum(8)}`, 'GREYNOISE_API_KEY=your-key-here'],
  },
});
