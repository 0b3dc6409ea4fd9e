import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'runway',
  name: 'Runway',
  category: 'ai',
  revoke: 'https://dev.runwayml.com/',
  source: 'https://docs.dev.runwayml.com/guides/setup/',
  kinds: [
    {
      id: 'runway-api-key',
      title: 'Runway API key',
      identity: 'api-key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{128}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'runway-api-key': {
    match: [`export RUNWAY_API_KEY=⟦key_${fake.hex(128)}⟧`, `{"token": "⟦key_${fake.hex(128)}⟧"}`],
    ignore: [`token = key_${fake.hex(21)}`, `xkey_${fake.hex(128)}`, 'token = key_your-token-here'],
  },
});
