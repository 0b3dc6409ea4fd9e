import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'playht',
  name: 'PlayHT',
  category: 'ai',
  revoke: 'https://play.ht/studio/api-access',
  source: 'https://docs.play.ht/reference/api-authentication',
  kinds: [
    {
      id: 'playht-api-key',
      title: 'PlayHT API key',
      identity: 'api-key',
      keywords: ['playht', 'play_ht'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'playht-api-key': {
    match: [`PLAYHT_API_KEY=⟦${fake.hex(32)}⟧`, `"playht_api_key": "⟦${fake.hex(32)}⟧"`, `const playhtApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`PLAYHT_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'playht_api_key: your-value-here'],
  },
});
