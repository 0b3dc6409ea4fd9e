import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paymo',
  name: 'Paymo',
  category: 'productivity',
  revoke: 'https://github.com/paymoapp/api',
  source: 'https://github.com/paymoapp/api',
  kinds: [
    {
      id: 'paymo-api-key',
      title: 'Paymo API key',
      identity: 'api-key',
      keywords: ['paymo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paymo-api-key': {
    match: [`PAYMO_API_KEY=⟦${fake.alnum(44)}⟧`, `"paymo_api_key": "⟦${fake.alnum(44)}⟧"`, `const paymoApiKey = '⟦${fake.alnum(44)}⟧';`],
    ignore: [`PAYMO_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(44)}`, 'paymo_api_key: your-value-here'],
  },
});
