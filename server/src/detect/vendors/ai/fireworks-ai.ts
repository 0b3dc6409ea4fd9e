import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  category: 'ai',
  revoke: 'https://app.fireworks.ai/settings/users/api-keys',
  instead: 'Use the key of a service account with the role it needs and an expiry.',
  source: 'https://docs.fireworks.ai/accounts/service-accounts',
  kinds: [
    {
      id: 'fireworks-ai-api-key',
      title: 'Fireworks AI API key',
      identity: 'api-key',
      keywords: ['fw_'],
      pattern: /fw_[A-Za-z0-9]{24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fireworks-ai-api-key': {
    match: [`export FIREWORKS_AI_API_KEY=⟦fw_${fake.alnum(24)}⟧`, `{"token": "⟦fw_${fake.alnum(24)}⟧"}`],
    ignore: [`token = fw_${fake.alnum(4)}`, `xfw_${fake.alnum(24)}`, 'token = fw_your-token-here'],
  },
});
