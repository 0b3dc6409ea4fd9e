import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scale-ai',
  name: 'Scale AI',
  category: 'ai',
  revoke: 'https://dashboard.scale.com/settings/api-keys',
  source: 'https://docs.scale.com/reference/authentication',
  kinds: [
    {
      id: 'scale-ai-api-key',
      title: 'Scale AI API key',
      identity: 'api-key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[0-9a-f]{32}/,
      environment: (secret) => (secret.startsWith('test_') ? 'test' : 'production'),
    },
    {
      id: 'scale-ai-callback-key',
      title: 'Scale AI callback authentication key',
      identity: 'signing-key',
      keywords: ['live_auth_', 'test_auth_'],
      pattern: /(?:live|test)_auth_[0-9a-f]{32}/,
      environment: (secret) => (secret.startsWith('test_') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scale-ai-api-key': {
    match: [`export SCALE_AI_API_KEY=⟦live_${fake.hex(32)}⟧`, `{"token": "⟦test_${fake.hex(32)}⟧"}`],
    ignore: [`token = live_${fake.hex(5)}`, `xlive_${fake.hex(32)}`, 'token = live_your-token-here'],
  },
  'scale-ai-callback-key': {
    match: [`export SCALE_AI_CALLBACK_KEY=⟦live_auth_${fake.hex(32)}⟧`, `{"token": "⟦test_auth_${fake.hex(32)}⟧"}`],
    ignore: [`token = live_auth_${fake.hex(5)}`, `xlive_auth_${fake.hex(32)}`, 'token = live_auth_your-token-here'],
  },
});
