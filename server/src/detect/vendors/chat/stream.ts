import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stream',
  name: 'Stream',
  category: 'chat',
  revoke: 'https://dashboard.getstream.io/',
  source: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  kinds: [
    {
      id: 'stream-api-secret',
      title: 'Stream API secret',
      identity: 'api-key',
      keywords: ['stream_api', 'streamapi', 'stream_chat', 'streamchat', 'getstream', 'stream_secret', 'streamsecret'],
      name: /secret/,
      value: /[a-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stream-api-secret': {
    match: [
      `STREAM_API_SECRET=⟦${fake.text(64, 'lowerAlnum')}⟧`,
      `"stream_api_secret": "⟦${fake.text(64, 'lowerAlnum')}⟧"`,
      `const streamApiSecret = '⟦${fake.text(64, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `STREAM_API_SECRET=${fake.text(48, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(64, 'lowerAlnum')}`,
      'stream_api_secret: your-value-here',
    ],
  },
});
