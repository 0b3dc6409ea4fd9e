import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'diggernaut',
  name: 'Diggernaut',
  category: 'developer-tools',
  revoke: 'https://www.diggernaut.com/dev/api.html',
  source: 'https://www.diggernaut.com/dev/api.html',
  kinds: [
    {
      id: 'diggernaut-api-key',
      title: 'Diggernaut API key',
      identity: 'api-key',
      keywords: ['diggernaut'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'diggernaut-api-key': {
    match: [
      `DIGGERNAUT_API_KEY=⟦${fake.hex(40)}⟧`,
      `"diggernaut_api_key": "⟦${fake.hex(40)}⟧"`,
      `const diggernautApiKey = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`DIGGERNAUT_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'diggernaut_api_key: your-value-here'],
  },
});
