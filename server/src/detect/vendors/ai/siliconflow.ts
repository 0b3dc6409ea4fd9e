import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'siliconflow',
  name: 'SiliconFlow',
  category: 'ai',
  revoke: 'https://cloud.siliconflow.com/account/ak',
  source: 'https://docs.siliconflow.com/en/userguide/quickstart',
  kinds: [
    {
      id: 'siliconflow-api-key',
      title: 'SiliconFlow API key',
      identity: 'api-key',
      keywords: ['siliconflow'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /sk-[a-z]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'siliconflow-api-key': {
    match: [
      `SILICONFLOW_API_KEY=⟦sk-${fake.text(48, 'lower')}⟧`,
      `"siliconflow_api_key": "⟦sk-${fake.text(48, 'lower')}⟧"`,
      `const siliconflowApiKey = '⟦sk-${fake.text(48, 'lower')}⟧';`,
    ],
    ignore: [
      `SILICONFLOW_API_KEY=sk-${fake.text(8, 'lower')}`,
      `SAMPLE_SETTING=sk-${fake.text(48, 'lower')}`,
      'siliconflow_api_key: your-value-here',
    ],
  },
});
