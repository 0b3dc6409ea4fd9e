import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pusher',
  name: 'Pusher',
  category: 'chat',
  revoke: 'https://dashboard.pusher.com/',
  source: 'https://pusher.com/docs/channels/server_api/overview/',
  kinds: [
    {
      id: 'pusher-app-secret',
      title: 'Pusher app secret',
      identity: 'api-key',
      keywords: ['pusher'],
      name: /secret/,
      value: /[0-9a-f]{20}/,
    },
    {
      id: 'pusher-beams-secret-key',
      title: 'Pusher Beams secret key',
      identity: 'api-key',
      keywords: ['pusher', 'beams'],
      name: /secret|key/,
      value: /[0-9A-F]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pusher-app-secret': {
    match: [
      `PUSHER_APP_SECRET=⟦${fake.hex(20)}⟧`,
      `"pusher_app_secret": "⟦${fake.hex(20)}⟧"`,
      `const pusherAppSecret = '⟦${fake.hex(20)}⟧';`,
    ],
    ignore: [`PUSHER_APP_SECRET=${fake.hex(15)}`, `SAMPLE_SETTING=${fake.hex(20)}`, 'pusher_app_secret: your-value-here'],
  },
  'pusher-beams-secret-key': {
    match: [
      `PUSHER_BEAMS_SECRET_KEY=⟦${fake.text(64, 'hexUpper')}⟧`,
      `"pusher_beams_secret_key": "⟦${fake.text(64, 'hexUpper')}⟧"`,
      `const pusherBeamsSecretKey = '⟦${fake.text(64, 'hexUpper')}⟧';`,
    ],
    ignore: [
      `PUSHER_BEAMS_SECRET_KEY=${fake.text(48, 'hexUpper')}`,
      `SAMPLE_SETTING=${fake.text(64, 'hexUpper')}`,
      'pusher_beams_secret_key: your-value-here',
    ],
  },
});
