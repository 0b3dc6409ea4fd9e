import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'jupiterone',
  name: 'JupiterOne',
  category: 'security',
  revoke: 'https://apps.us.jupiterone.io/',
  source: 'https://docs.jupiterone.io/',
  kinds: [
    {
      id: 'jupiterone-api-key',
      title: 'JupiterOne API key',
      identity: 'api-key',
      keywords: ['jupiterone', 'jupiter_one'],
      value: /^[A-Za-z0-9]{76,90}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jupiterone-api-key': {
    match: [`JUPITERONE_API_KEY=⟦${fake.alnum(76)}⟧`, `const jupiteroneApiKey = "⟦${fake.alnum(76)}⟧";`],
    ignore: [`JUPITERONE_ACCOUNT=${fake.alnum(76)}`, `JUPITERONE_API_KEY=${fake.alnum(20)}`],
  },
});
