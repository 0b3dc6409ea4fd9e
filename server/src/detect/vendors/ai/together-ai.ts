import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'together-ai',
  name: 'Together AI',
  category: 'ai',
  revoke: 'https://api.together.ai/settings/projects/~current/api-keys',
  instead: 'Give each environment its own project and a key with an expiry.',
  source: 'https://docs.together.ai/docs/api-keys-authentication',
  kinds: [
    {
      id: 'together-ai-api-key',
      title: 'Together AI API key',
      identity: 'api-key',
      keywords: ['tgp_v1_'],
      pattern: /tgp_v1_[\w-]{43}/,
    },
    {
      id: 'together-ai-legacy-api-key',
      title: 'Together AI API key (without prefix)',
      identity: 'api-key',
      keywords: ['together_ai', 'togetherai', 'together_api', 'togetherapi'],
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'together-ai-api-key': {
    match: [`export TOGETHER_AI_API_KEY=⟦tgp_v1_${fake.base64url(43)}⟧`, `{"token": "⟦tgp_v1_${fake.base64url(43)}⟧"}`],
    ignore: [`token = tgp_v1_${fake.base64url(7)}`, `xtgp_v1_${fake.base64url(43)}`, 'token = tgp_v1_your-token-here'],
  },
  'together-ai-legacy-api-key': {
    match: [
      `TOGETHER_AI_API_KEY=⟦${fake.hex(64)}⟧`,
      `"together_ai_api_key": "⟦${fake.hex(64)}⟧"`,
      `const togetherAiApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`TOGETHER_AI_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'together_ai_api_key: your-value-here'],
  },
});
