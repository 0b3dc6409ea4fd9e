import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'forgejo',
  name: 'Forgejo',
  category: 'vcs',
  revoke: 'https://codeberg.org/user/settings/applications',
  instead: 'Use the job token of Forgejo Actions instead of a personal token.',
  source: 'https://forgejo.org/docs/latest/user/api-usage/',
  kinds: [
    {
      id: 'forgejo-access-token',
      title: 'Forgejo or Codeberg access token',
      identity: 'personal-token',
      keywords: ['forgejo', 'codeberg'],
      value: /^[a-f0-9]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'forgejo-access-token': {
    match: [`FORGEJO_TOKEN=⟦${fake.hex(40)}⟧`, `const forgejoToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `FORGEJO_TOKEN=${fake.hex(5)}`, 'FORGEJO_TOKEN=your-key-here'],
  },
});
