import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'instabot',
  name: 'Instabot',
  category: 'chat',
  revoke: 'https://docs.instabot.io/',
  source: 'https://docs.instabot.io/',
  kinds: [
    {
      id: 'instabot-api-key',
      title: 'Instabot API key',
      identity: 'api-key',
      keywords: ['instabot'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{43,56}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'instabot-api-key': {
    match: [
      `INSTABOT_API_KEY=⟦${fake.base64(43)}⟧`,
      `"instabot_api_key": "⟦${fake.base64(43)}⟧"`,
      `const instabotApiKey = '⟦${fake.base64(43)}⟧';`,
    ],
    ignore: [`INSTABOT_API_KEY=${fake.base64(33)}`, `SAMPLE_SETTING=${fake.base64(43)}`, 'instabot_api_key: your-value-here'],
  },
});
