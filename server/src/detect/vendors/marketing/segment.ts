import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'segment',
  name: 'Segment',
  category: 'marketing',
  secretNames: ['segment write', 'segment api'],
  revoke: 'https://app.segment.com/',
  source: 'https://segment.com/docs/api/public-api/',
  kinds: [
    {
      id: 'segment-public-api-token',
      title: 'Segment Public API token',
      identity: 'api-key',
      keywords: ['sgp_'],
      pattern: /sgp_[A-Za-z0-9]{64}/,
    },
    {
      id: 'segment-access-token',
      title: 'Segment access token',
      identity: 'api-key',
      keywords: ['segment'],
      value: /[\w-]{43}\.[\w-]{43}/,
    },
    {
      id: 'segment-write-key',
      title: 'Segment write key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['segment'],
      name: /write_?key/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'segment-public-api-token': {
    match: [`export SEGMENT_PUBLIC_API_TOKEN=⟦sgp_${fake.alnum(64)}⟧`, `{"token": "⟦sgp_${fake.alnum(64)}⟧"}`],
    ignore: [`token = sgp_${fake.alnum(10)}`, `xsgp_${fake.alnum(64)}`, 'token = sgp_your-token-here'],
  },
  'segment-access-token': {
    match: [
      `SEGMENT_API_KEY=⟦${fake.base64url(43)}.${fake.base64url(43)}⟧`,
      `"segment_api_key": "⟦${fake.base64url(43)}.${fake.base64url(43)}⟧"`,
      `const segmentApiKey = '⟦${fake.base64url(43)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `SEGMENT_API_KEY=${fake.base64url(7)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=${fake.base64url(43)}.${fake.base64url(43)}`,
      'segment_api_key: your-value-here',
    ],
  },
  'segment-write-key': {
    match: [
      `SEGMENT_WRITE_KEY=⟦${fake.alnum(32)}⟧`,
      `"segment_write_key": "⟦${fake.alnum(32)}⟧"`,
      `const segmentWriteKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`SEGMENT_WRITE_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'segment_write_key: your-value-here'],
  },
});
