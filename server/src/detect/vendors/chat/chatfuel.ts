import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'chatfuel',
  name: 'Chatfuel',
  category: 'chat',
  revoke: 'https://docs.chatfuel.com/en/',
  source: 'https://docs.chatfuel.com/en/',
  kinds: [
    {
      id: 'chatfuel-api-key',
      title: 'Chatfuel API key',
      identity: 'api-key',
      keywords: ['chatfuel'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{128,132}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'chatfuel-api-key': {
    match: [
      `CHATFUEL_API_KEY=⟦${fake.alnum(128)}⟧`,
      `"chatfuel_api_key": "⟦${fake.alnum(128)}⟧"`,
      `const chatfuelApiKey = '⟦${fake.alnum(128)}⟧';`,
    ],
    ignore: [`CHATFUEL_API_KEY=${fake.alnum(96)}`, `SAMPLE_SETTING=${fake.alnum(128)}`, 'chatfuel_api_key: your-value-here'],
  },
});
