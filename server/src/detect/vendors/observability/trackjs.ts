import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'trackjs',
  name: 'TrackJS',
  category: 'observability',
  revoke: 'https://my.trackjs.com/',
  source: 'https://docs.trackjs.com/',
  kinds: [
    {
      id: 'trackjs-api-key',
      title: 'TrackJS API key',
      identity: 'api-key',
      keywords: ['trackjs'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'trackjs-api-key': {
    match: [`TRACKJS_API_KEY=⟦${fake.hex(40)}⟧`, `const trackjsApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `TRACKJS_API_KEY=${fake.hex(5)}`, 'TRACKJS_API_KEY=your-key-here'],
  },
});
