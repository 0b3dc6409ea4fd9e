import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'upstage',
  name: 'Upstage',
  category: 'ai',
  revoke: 'https://console.upstage.ai/api-keys',
  source: 'https://console.upstage.ai/docs/getting-started',
  kinds: [
    {
      id: 'upstage-api-key',
      title: 'Upstage API key',
      identity: 'api-key',
      keywords: ['upstage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'upstage-api-key': {
    match: [
      `UPSTAGE_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"upstage_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const upstageApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`UPSTAGE_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'upstage_api_key: your-value-here'],
  },
});
