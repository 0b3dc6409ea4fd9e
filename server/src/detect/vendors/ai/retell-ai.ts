import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'retell-ai',
  name: 'Retell AI',
  category: 'ai',
  revoke: 'https://dashboard.retellai.com/',
  source: 'https://docs.retellai.com/accounts/api-keys-overview',
  kinds: [
    {
      id: 'retell-ai-api-key',
      title: 'Retell AI API key',
      identity: 'api-key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'retell-ai-api-key': {
    match: [`export RETELL_AI_API_KEY=⟦key_${fake.hex(28)}⟧`, `{"token": "⟦key_${fake.hex(28)}⟧"}`],
    ignore: [`token = key_${fake.hex(4)}`, `xkey_${fake.hex(28)}`, 'token = key_your-token-here'],
  },
});
