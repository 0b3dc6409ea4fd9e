import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'qualaroo',
  name: 'Qualaroo',
  category: 'marketing',
  revoke: 'https://help.qualaroo.com/',
  source: 'https://help.qualaroo.com/',
  kinds: [
    {
      id: 'qualaroo-api-key',
      title: 'Qualaroo API key',
      identity: 'api-key',
      keywords: ['qualaroo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'qualaroo-api-key': {
    match: [
      `QUALAROO_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"qualaroo_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const qualarooApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`QUALAROO_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'qualaroo_api_key: your-value-here'],
  },
});
