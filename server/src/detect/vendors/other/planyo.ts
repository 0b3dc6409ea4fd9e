import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'planyo',
  name: 'Planyo',
  category: 'other',
  revoke: 'https://www.planyo.com/api.php',
  source: 'https://www.planyo.com/api.php',
  kinds: [
    {
      id: 'planyo-api-key',
      title: 'Planyo API key',
      identity: 'api-key',
      keywords: ['planyo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{62,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'planyo-api-key': {
    match: [`PLANYO_API_KEY=⟦${fake.alnum(62)}⟧`, `"planyo_api_key": "⟦${fake.alnum(62)}⟧"`, `const planyoApiKey = '⟦${fake.alnum(62)}⟧';`],
    ignore: [`PLANYO_API_KEY=${fake.alnum(47)}`, `SAMPLE_SETTING=${fake.alnum(62)}`, 'planyo_api_key: your-value-here'],
  },
});
