import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bombbomb',
  name: 'BombBomb',
  category: 'mail-sms',
  revoke: 'https://developer.bombbomb.com/',
  source: 'https://developer.bombbomb.com/',
  kinds: [
    {
      id: 'bombbomb-api-key',
      title: 'BombBomb API key',
      identity: 'api-key',
      keywords: ['bombbomb'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/.]{88,120}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bombbomb-api-key': {
    match: [
      `BOMBBOMB_API_KEY=⟦${fake.alnum(88)}⟧`,
      `"bombbomb_api_key": "⟦${fake.alnum(88)}⟧"`,
      `const bombbombApiKey = '⟦${fake.alnum(88)}⟧';`,
    ],
    ignore: [`BOMBBOMB_API_KEY=${fake.alnum(14)}`, `SAMPLE_SETTING=${fake.alnum(88)}`, 'bombbomb_api_key: your-value-here'],
  },
});
