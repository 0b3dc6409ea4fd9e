import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'stability-ai',
  name: 'Stability AI',
  category: 'ai',
  revoke: 'https://platform.stability.ai/account/keys',
  source: 'https://platform.stability.ai/docs/api-reference',
  kinds: [
    {
      id: 'stability-ai-api-key',
      title: 'Stability AI API key',
      identity: 'api-key',
      keywords: ['stability', 'stable_diffusion', 'stablediffusion', 'stable-diffusion', 'dreamstudio'],
      value: /sk-[A-Za-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'stability-ai-api-key': {
    match: [
      `STABILITY_API_KEY=⟦sk-${fake.alnum(48)}⟧`,
      `"stability_api_key": "⟦sk-${fake.alnum(48)}⟧"`,
      `const stabilityApiKey = '⟦sk-${fake.alnum(48)}⟧';`,
    ],
    ignore: [`STABILITY_API_KEY=sk-${fake.alnum(8)}`, `SAMPLE_SETTING=sk-${fake.alnum(48)}`, 'stability_api_key: your-value-here'],
  },
});
