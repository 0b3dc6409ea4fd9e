import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deepinfra',
  name: 'DeepInfra',
  category: 'ai',
  revoke: 'https://deepinfra.com/dash/api_keys',
  source: 'https://deepinfra.com/docs/getting-started',
  kinds: [
    {
      id: 'deepinfra-api-key',
      title: 'DeepInfra API key',
      identity: 'api-key',
      keywords: ['deepinfra'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deepinfra-api-key': {
    match: [
      `DEEPINFRA_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"deepinfra_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const deepinfraApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`DEEPINFRA_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'deepinfra_api_key: your-value-here'],
  },
});
