import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'trend-micro',
  name: 'Trend Vision One',
  category: 'security',
  revoke: 'https://portal.xdr.trendmicro.com/',
  source: 'https://automation.trendmicro.com/xdr/Guides/Authentication/',
  kinds: [
    {
      id: 'trend-micro-api-key',
      title: 'Trend Vision One or Cloud One API key',
      identity: 'api-key',
      keywords: ['trendmicro', 'trend_micro', 'visionone', 'vision_one', 'v1_api_key', 'cloudone', 'deepsecurity'],
      value: /^(?:eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}|[A-Za-z0-9]{26,40}:[A-Za-z0-9]{40,80})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'trend-micro-api-key': {
    match: [
      `TRENDMICRO_API_KEY=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const trendmicroApiKey = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `TRENDMICRO_API_KEY=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'TRENDMICRO_API_KEY=your-key-here',
    ],
  },
});
