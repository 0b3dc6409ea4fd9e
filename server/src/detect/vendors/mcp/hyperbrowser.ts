import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  category: 'mcp',
  revoke: 'https://app.hyperbrowser.ai/',
  source: 'https://docs.hyperbrowser.ai/',
  kinds: [
    {
      id: 'hyperbrowser-api-key',
      title: 'Hyperbrowser API key',
      identity: 'api-key',
      keywords: ['hb_'],
      pattern: /hb_[0-9a-f]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hyperbrowser-api-key': {
    match: [`export HYPERBROWSER_API_KEY=⟦hb_${fake.hex(28)}⟧`, `{"token": "⟦hb_${fake.hex(28)}⟧"}`],
    ignore: [`token = hb_${fake.hex(4)}`, `xhb_${fake.hex(28)}`, 'token = hb_your-token-here'],
  },
});
