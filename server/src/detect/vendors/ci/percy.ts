import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'percy',
  name: 'Percy',
  category: 'ci',
  revoke: 'https://percy.io/',
  source: 'https://www.browserstack.com/docs/percy/api-reference/authentication',
  kinds: [
    {
      id: 'percy-project-token',
      title: 'Percy project token',
      identity: 'deploy-key',
      keywords: ['percy'],
      value: /^(?:(?:(?:web|app|auto|vmw|ss)_)?[a-f0-9]{64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'percy-project-token': {
    match: [`PERCY_TOKEN=⟦web_${fake.hex(64)}⟧`, `const percyToken = "⟦web_${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=web_${fake.hex(64)}`, `PERCY_TOKEN=web_${fake.hex(8)}`, 'PERCY_TOKEN=your-key-here'],
  },
});
