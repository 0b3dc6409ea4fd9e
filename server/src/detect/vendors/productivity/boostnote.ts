import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'boostnote',
  name: 'Boost Note',
  category: 'productivity',
  revoke: 'https://boostnote.io/',
  source: 'https://boostnote.io/',
  kinds: [
    {
      id: 'boostnote-api-key',
      title: 'Boost Note API key',
      identity: 'api-key',
      keywords: ['boostnote'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'boostnote-api-key': {
    match: [
      `BOOSTNOTE_API_KEY=⟦${fake.hex(64)}⟧`,
      `"boostnote_api_key": "⟦${fake.hex(64)}⟧"`,
      `const boostnoteApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`BOOSTNOTE_API_KEY=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'boostnote_api_key: your-value-here'],
  },
});
