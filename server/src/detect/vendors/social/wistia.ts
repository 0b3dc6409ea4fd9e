import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wistia',
  name: 'Wistia',
  category: 'social',
  revoke: 'https://account.wistia.com/',
  source: 'https://docs.wistia.com/reference/authentication',
  kinds: [
    {
      id: 'wistia-api-key',
      title: 'Wistia API key',
      identity: 'api-key',
      keywords: ['wistia'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wistia-api-key': {
    match: [`WISTIA_API_KEY=⟦${fake.hex(64)}⟧`, `"wistia_api_key": "⟦${fake.hex(64)}⟧"`, `const wistiaApiKey = '⟦${fake.hex(64)}⟧';`],
    ignore: [`WISTIA_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'wistia_api_key: your-value-here'],
  },
});
