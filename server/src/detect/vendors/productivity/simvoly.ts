import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'simvoly',
  name: 'Simvoly',
  category: 'productivity',
  revoke: 'https://api.simvoly.com/',
  source: 'https://api.simvoly.com/',
  kinds: [
    {
      id: 'simvoly-api-key',
      title: 'Simvoly API key',
      identity: 'api-key',
      keywords: ['simvoly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{33}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'simvoly-api-key': {
    match: [
      `SIMVOLY_API_KEY=⟦${fake.alnum(33)}⟧`,
      `"simvoly_api_key": "⟦${fake.alnum(33)}⟧"`,
      `const simvolyApiKey = '⟦${fake.alnum(33)}⟧';`,
    ],
    ignore: [`SIMVOLY_API_KEY=${fake.alnum(25)}`, `SAMPLE_SETTING=${fake.alnum(33)}`, 'simvoly_api_key: your-value-here'],
  },
});
