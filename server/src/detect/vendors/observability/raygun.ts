import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'raygun',
  name: 'Raygun',
  category: 'observability',
  revoke: 'https://app.raygun.com/user',
  source: 'https://raygun.com/documentation/',
  kinds: [
    {
      id: 'raygun-api-key',
      title: 'Raygun API key or personal access token',
      identity: 'api-key',
      keywords: ['raygun'],
      value: /^(?:[A-Za-z0-9]{40}|[A-Za-z0-9+\/]{22}==|[A-Za-z0-9]{22})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'raygun-api-key': {
    match: [`RAYGUN_API_KEY=⟦${fake.alnum(22)}⟧`, `const raygunApiKey = "⟦${fake.alnum(22)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(22)}`, `RAYGUN_API_KEY=${fake.alnum(2)}`, 'RAYGUN_API_KEY=your-key-here'],
  },
});
