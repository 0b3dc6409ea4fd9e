import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ritekit',
  name: 'RiteKit',
  category: 'marketing',
  revoke: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  source: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  kinds: [
    {
      id: 'ritekit-api-key',
      title: 'RiteKit API key',
      identity: 'api-key',
      keywords: ['ritekit'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ritekit-api-key': {
    match: [`RITEKIT_API_KEY=⟦${fake.hex(44)}⟧`, `"ritekit_api_key": "⟦${fake.hex(44)}⟧"`, `const ritekitApiKey = '⟦${fake.hex(44)}⟧';`],
    ignore: [`RITEKIT_API_KEY=${fake.hex(33)}`, `SAMPLE_SETTING=${fake.hex(44)}`, 'ritekit_api_key: your-value-here'],
  },
});
