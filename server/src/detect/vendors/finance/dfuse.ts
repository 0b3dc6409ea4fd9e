import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dfuse',
  name: 'dfuse',
  category: 'finance',
  revoke: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
  source: 'https://docs.dfuse.eosnation.io/platform/dfuse-cloud/authentication/',
  kinds: [
    {
      id: 'dfuse-api-key',
      title: 'dfuse API key',
      identity: 'api-key',
      keywords: ['web_', 'server_', 'mobile_'],
      pattern: /(?:web|server|mobile)_[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dfuse-api-key': {
    match: [`export DFUSE_API_KEY=⟦server_${fake.hex(32)}⟧`, `{"token": "⟦server_${fake.hex(32)}⟧"}`],
    ignore: [`token = server_${fake.hex(5)}`, `xserver_${fake.hex(32)}`, 'token = server_your-token-here'],
  },
});
