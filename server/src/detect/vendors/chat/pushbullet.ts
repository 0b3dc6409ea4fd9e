import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pushbullet',
  name: 'Pushbullet',
  category: 'chat',
  revoke: 'https://www.pushbullet.com/#settings/account',
  source: 'https://docs.pushbullet.com/',
  kinds: [
    {
      id: 'pushbullet-api-key',
      title: 'Pushbullet access token',
      identity: 'api-key',
      keywords: ['pushbullet'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:o\.)?[A-Za-z0-9]{32,34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pushbullet-api-key': {
    match: [
      `PUSHBULLET_API_KEY=⟦o.${fake.alnum(32)}⟧`,
      `"pushbullet_api_key": "⟦o.${fake.alnum(32)}⟧"`,
      `const pushbulletApiKey = '⟦o.${fake.alnum(32)}⟧';`,
    ],
    ignore: [`PUSHBULLET_API_KEY=o.${fake.alnum(5)}`, `SAMPLE_SETTING=o.${fake.alnum(32)}`, 'pushbullet_api_key: your-value-here'],
  },
});
