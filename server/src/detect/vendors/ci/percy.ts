import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'percy',
  name: 'Percy',
  category: 'ci',
  revoke: 'https://percy.io/',
  source: 'https://www.browserstack.com/docs/percy/get-started/set-project-token',
  kinds: [
    {
      id: 'percy-project-token',
      title: 'Percy project token',
      identity: 'deploy-key',
      keywords: ['web_', 'app_', 'auto_', 'vmw_', 'ss_'],
      pattern: /(?:web|app|auto|vmw|ss)_[a-f0-9]{64}/,
    },
    {
      id: 'percy-legacy-token',
      title: 'Percy token (legacy)',
      identity: 'deploy-key',
      keywords: ['percy'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'percy-project-token': {
    match: [`PERCY_TOKEN=⟦web_${fake.hex(64)}⟧`, `"percyToken": "⟦web_${fake.hex(64)}⟧",`],
    ignore: [`PERCY_TOKEN=web_${fake.hex(20)}`, 'PERCY_TOKEN=your-token-here'],
  },
  'percy-legacy-token': {
    match: [`PERCY_TOKEN=⟦${fake.hex(64)}⟧`, `const percyToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `PERCY_TOKEN=${fake.hex(21)}`, 'PERCY_TOKEN=your-key-here'],
  },
});
