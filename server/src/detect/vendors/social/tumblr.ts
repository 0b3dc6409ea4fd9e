import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tumblr',
  name: 'Tumblr',
  category: 'social',
  revoke: 'https://www.tumblr.com/oauth/apps',
  source: 'https://www.tumblr.com/docs/en/api/v2',
  kinds: [
    {
      id: 'tumblr-consumer-secret',
      title: 'Tumblr consumer key or secret',
      identity: 'application',
      keywords: ['tumblr'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tumblr-consumer-secret': {
    match: [
      `TUMBLR_CONSUMER_SECRET=⟦${fake.alnum(50)}⟧`,
      `"tumblr_consumer_secret": "⟦${fake.alnum(50)}⟧"`,
      `const tumblrConsumerSecret = '⟦${fake.alnum(50)}⟧';`,
    ],
    ignore: [`TUMBLR_CONSUMER_SECRET=${fake.alnum(38)}`, `SAMPLE_SETTING=${fake.alnum(50)}`, 'tumblr_consumer_secret: your-value-here'],
  },
});
