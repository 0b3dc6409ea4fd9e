import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lighton',
  name: 'LightOn Paradigm',
  category: 'ai',
  revoke: 'https://paradigm.lighton.ai/',
  source: 'https://paradigm.lighton.ai/docs/',
  kinds: [
    {
      id: 'lighton-api-key',
      title: 'LightOn Paradigm API key',
      identity: 'api-key',
      keywords: ['paradigm', 'lighton'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{48}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lighton-api-key': {
    match: [
      `PARADIGM_API_KEY=⟦${fake.alnum(48)}⟧`,
      `"paradigm_api_key": "⟦${fake.alnum(48)}⟧"`,
      `const paradigmApiKey = '⟦${fake.alnum(48)}⟧';`,
    ],
    ignore: [`PARADIGM_API_KEY=${fake.alnum(36)}`, `SAMPLE_SETTING=${fake.alnum(48)}`, 'paradigm_api_key: your-value-here'],
  },
});
