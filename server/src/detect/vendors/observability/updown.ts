import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'updown',
  name: 'updown.io',
  category: 'observability',
  revoke: 'https://updown.io/settings/edit',
  source: 'https://updown.io/api',
  kinds: [
    {
      id: 'updown-api-key',
      title: 'updown.io API key',
      identity: 'api-key',
      keywords: ['updown_', 'updown-', 'updownio'],
      value: /^(?:ro-)?[A-Za-z0-9]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'updown-api-key': {
    match: [`UPDOWN_API_KEY=⟦${fake.alnum(20)}⟧`, `updown_api_key: "⟦${fake.alnum(20)}⟧"`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `UPDOWN_API_KEY=${fake.alnum(2)}`, 'UPDOWN_API_KEY=your-key-here'],
  },
});
