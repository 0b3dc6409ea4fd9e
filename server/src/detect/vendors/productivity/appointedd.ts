import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appointedd',
  name: 'Appointedd',
  category: 'productivity',
  revoke: 'https://developers.appointedd.com/',
  source: 'https://developers.appointedd.com/',
  kinds: [
    {
      id: 'appointedd-api-key',
      title: 'Appointedd API key',
      identity: 'api-key',
      keywords: ['appointedd'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{88,92}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appointedd-api-key': {
    match: [
      `APPOINTEDD_API_KEY=⟦${fake.alnum(88)}⟧`,
      `"appointedd_api_key": "⟦${fake.alnum(88)}⟧"`,
      `const appointeddApiKey = '⟦${fake.alnum(88)}⟧';`,
    ],
    ignore: [`APPOINTEDD_API_KEY=${fake.alnum(14)}`, `SAMPLE_SETTING=${fake.alnum(88)}`, 'appointedd_api_key: your-value-here'],
  },
});
