import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hookdeck',
  name: 'Hookdeck',
  category: 'queue',
  revoke: 'https://dashboard.hookdeck.com/settings/project/secrets',
  source: 'https://hookdeck.com/docs/api#authentication',
  kinds: [
    {
      id: 'hookdeck-api-key',
      title: 'Hookdeck API key',
      identity: 'api-key',
      keywords: ['hookdeck'],
      value: /^[A-Za-z0-9]{48,54}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hookdeck-api-key': {
    match: [`HOOKDECK_API_KEY=⟦${fake.alnum(50)}⟧`, `const hookdeckApiKey = "⟦${fake.alnum(50)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(50)}`, `HOOKDECK_API_KEY=${fake.alnum(6)}`, 'HOOKDECK_API_KEY=your-key-here'],
  },
});
