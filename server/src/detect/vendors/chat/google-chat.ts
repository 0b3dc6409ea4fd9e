import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'google-chat',
  name: 'Google Chat',
  category: 'chat',
  revoke: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  instead: 'Use a Chat app that authenticates with a service account through workload identity federation.',
  source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  kinds: [
    {
      id: 'google-chat-webhook',
      title: 'Google Chat incoming webhook',
      identity: 'webhook',
      keywords: ['chat.googleapis.com/v1/spaces/'],
      pattern: /chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,24}\/messages\?key=[\w-]{30,45}&token=[\w-]{30,60}(?:%3D|=){0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'google-chat-webhook': {
    match: [
      `url = "https://⟦chat.googleapis.com/v1/spaces/${fake.alnum(11)}/messages?key=${fake.alnum(39)}&token=${fake.base64url(42)}x⟧"`,
      `webhook: https://⟦chat.googleapis.com/v1/spaces/${fake.alnum(11)}/messages?key=${fake.alnum(39)}&token=${fake.base64url(42)}%3D⟧`,
    ],
    ignore: [
      `https://chat.googleapis.com/v1/spaces/${fake.alnum(11)}/messages`,
      `https://chat.googleapis.com/v1/spaces/${fake.alnum(11)}/messages?key=${fake.alnum(39)}`,
    ],
  },
});
