import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cirrus-ci',
  name: 'Cirrus CI',
  category: 'ci',
  revoke: 'https://cirrus-ci.com/settings',
  instead: 'Cirrus CI was shut down on June 1, 2026; delete the token and the step that uses it.',
  source: 'https://github.com/cirruslabs/cirrus-ci-docs/blob/1b19d39862315a9224843230be9aa91780eeea12/docs/api.md',
  kinds: [
    {
      id: 'cirrus-ci-access-token',
      title: 'Cirrus CI access token',
      identity: 'personal-token',
      keywords: ['cirrus_token', 'cirrustoken', 'cirrus_ci', 'cirrus-ci', 'cirrus_api'],
      value: /^[a-z0-9]{40,60}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cirrus-ci-access-token': {
    match: [`CIRRUS_TOKEN=⟦${fake.text(48, 'lowerAlnum')}⟧`, `const cirrusToken = "⟦${fake.text(48, 'lowerAlnum')}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.text(48, 'lowerAlnum')}`, `CIRRUS_TOKEN=${fake.text(6, 'lowerAlnum')}`, 'CIRRUS_TOKEN=your-key-here'],
  },
});
