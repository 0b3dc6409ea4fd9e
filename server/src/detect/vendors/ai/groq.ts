import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'groq',
  name: 'Groq',
  category: 'ai',
  revoke: 'https://console.groq.com/keys',
  instead: 'Give each environment its own project and a key with an expiry.',
  source: 'https://console.groq.com/docs/quickstart',
  kinds: [
    {
      id: 'groq-api-key',
      title: 'Groq API key',
      identity: 'api-key',
      keywords: ['gsk_'],
      pattern: /gsk_[A-Za-z0-9]{52}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'groq-api-key': {
    match: [`export GROQ_API_KEY=⟦gsk_${fake.alnum(52)}⟧`, `{"token": "⟦gsk_${fake.alnum(52)}⟧"}`],
    ignore: [`token = gsk_${fake.alnum(8)}`, `xgsk_${fake.alnum(52)}`, 'token = gsk_your-token-here'],
  },
});
