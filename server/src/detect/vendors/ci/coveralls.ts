import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coveralls',
  name: 'Coveralls',
  category: 'ci',
  revoke: 'https://coveralls.io/account',
  instead: "In GitHub Actions, let the Coveralls action use the job's own `GITHUB_TOKEN`.",
  source: 'https://docs.coveralls.io/api-introduction',
  kinds: [
    {
      id: 'coveralls-token',
      title: 'Coveralls API or repository token',
      identity: 'api-key',
      keywords: ['coveralls'],
      value: /^(?:[A-Za-z0-9-]{37}|[A-Za-z0-9]{32,36})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coveralls-token': {
    match: [`COVERALLS_REPO_TOKEN=⟦${fake.text(37, 'lowerAlnum')}⟧`, `const coverallsRepoToken = "⟦${fake.text(37, 'lowerAlnum')}⟧";`],
    ignore: [`COVERALLS_SERVICE_NAME=${fake.text(37, 'lowerAlnum')}`, 'COVERALLS_REPO_TOKEN=short'],
  },
});
