import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tinybird',
  name: 'Tinybird',
  category: 'database',
  revoke: 'https://app.tinybird.co/',
  source: 'https://www.tinybird.co/docs/forward/administration/tokens',
  kinds: [
    {
      id: 'tinybird-token',
      title: 'Tinybird token',
      identity: 'api-key',
      keywords: ['p.eyJ'],
      pattern: /p\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tinybird-token': {
    match: [
      `TINYBIRD_TOKEN=⟦p.eyJ1Ijog${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `"tinybirdToken": "⟦p.eyJ1Ijog${fake.base64url(90)}.${fake.base64url(43)}⟧",`,
    ],
    ignore: [
      `TINYBIRD_TOKEN=xp.eyJ1Ijog${fake.base64url(90)}.${fake.base64url(43)}`,
      `TINYBIRD_TOKEN=p.eyJ1Ijog${fake.base64url(11)}.${fake.base64url(5)}`,
      `TINYBIRD_TOKEN=p.eyJ1Ijog${fake.base64url(90)}.${fake.base64url(43)}Zz9`,
      'TINYBIRD_TOKEN=p.eyJyour-token-here',
    ],
  },
});
