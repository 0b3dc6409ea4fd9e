import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chatbot',
  name: 'ChatBot',
  category: 'chat',
  revoke: 'https://app.chatbot.com/',
  source: 'https://www.chatbot.com/docs/',
  kinds: [
    {
      id: 'chatbot-api-key',
      title: 'ChatBot API key',
      identity: 'api-key',
      keywords: ['chatbot'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chatbot-api-key': {
    match: [
      `CHATBOT_API_KEY=⟦${fake.base64url(32)}⟧`,
      `"chatbot_api_key": "⟦${fake.base64url(32)}⟧"`,
      `const chatbotApiKey = '⟦${fake.base64url(32)}⟧';`,
    ],
    ignore: [`CHATBOT_API_KEY=${fake.base64url(24)}`, `SAMPLE_SETTING=${fake.base64url(32)}`, 'chatbot_api_key: your-value-here'],
  },
});
