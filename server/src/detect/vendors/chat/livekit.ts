import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'livekit',
  name: 'LiveKit',
  category: 'chat',
  revoke: 'https://cloud.livekit.io/',
  source: 'https://docs.livekit.io/home/get-started/authentication/',
  kinds: [
    {
      id: 'livekit-api-key',
      title: 'LiveKit API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['livekit'],
      name: /key/,
      value: /API[A-Za-z0-9]{12,16}/,
      pairsWith: ['livekit-api-secret'],
    },
    {
      id: 'livekit-api-secret',
      title: 'LiveKit API secret',
      identity: 'api-key',
      keywords: ['livekit'],
      name: /secret/,
      value: /[A-Za-z0-9]{42,46}/,
      pairsWith: ['livekit-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'livekit-api-key': {
    match: [
      `LIVEKIT_API_KEY=⟦API${fake.alnum(12)}⟧`,
      `"livekit_api_key": "⟦API${fake.alnum(12)}⟧"`,
      `const livekitApiKey = '⟦API${fake.alnum(12)}⟧';`,
    ],
    ignore: [`LIVEKIT_API_KEY=API${fake.alnum(2)}`, `SAMPLE_SETTING=API${fake.alnum(12)}`, 'livekit_api_key: your-value-here'],
  },
  'livekit-api-secret': {
    match: [
      `LIVEKIT_API_SECRET=⟦${fake.alnum(42)}⟧`,
      `"livekit_api_secret": "⟦${fake.alnum(42)}⟧"`,
      `const livekitApiSecret = '⟦${fake.alnum(42)}⟧';`,
    ],
    ignore: [`LIVEKIT_API_SECRET=${fake.alnum(32)}`, `SAMPLE_SETTING=${fake.alnum(42)}`, 'livekit_api_secret: your-value-here'],
  },
});
