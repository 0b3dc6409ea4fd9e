import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'moonshot',
  name: 'Moonshot AI',
  category: 'ai',
  revoke: 'https://platform.moonshot.ai/console/api-keys',
  source: 'https://platform.moonshot.ai/docs/introduction',
  kinds: [
    {
      id: 'moonshot-api-key',
      title: 'Moonshot AI API key',
      identity: 'api-key',
      keywords: ['moonshot', 'kimi'],
      value: /sk-[A-Za-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'moonshot-api-key': {
    match: [
      `MOONSHOT_API_KEY=⟦sk-${fake.alnum(48)}⟧`,
      `"moonshot_api_key": "⟦sk-${fake.alnum(48)}⟧"`,
      `const moonshotApiKey = '⟦sk-${fake.alnum(48)}⟧';`,
    ],
    ignore: [`MOONSHOT_API_KEY=sk-${fake.alnum(8)}`, `SAMPLE_SETTING=sk-${fake.alnum(48)}`, 'moonshot_api_key: your-value-here'],
  },
});
