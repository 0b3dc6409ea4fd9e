import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'codeship',
  name: 'CodeShip',
  category: 'ci',
  revoke: 'https://app.codeship.com/user/edit',
  source: 'https://docs.cloudbees.com/docs/cloudbees-codeship/latest/',
  kinds: [
    {
      id: 'codeship-api-key',
      title: 'CodeShip API key or AES key',
      identity: 'api-key',
      keywords: ['codeship'],
      value: /^(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{32}|[A-Za-z0-9+\/]{43}=)$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'codeship-api-key': {
    match: [`CODESHIP_API_KEY=⟦${fake.alnum(32)}⟧`, `const codeshipApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: ['CODESHIP_API_KEY=short', `CODESHIP_VIRTUALENV=${fake.alnum(32)}`],
  },
});
