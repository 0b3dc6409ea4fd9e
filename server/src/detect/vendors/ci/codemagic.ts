import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'codemagic',
  name: 'Codemagic',
  category: 'ci',
  revoke: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  source: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  kinds: [
    {
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      identity: 'personal-token',
      keywords: ['codemagic', 'cm_api_token'],
      value: /^[A-Za-z0-9_-]{43,56}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'codemagic-api-token': {
    match: [`CODEMAGIC_API_TOKEN=⟦${fake.base64url(43)}⟧`, `const codemagicApiToken = "⟦${fake.base64url(43)}⟧";`],
    ignore: [`CODEMAGIC_API_TOKEN=${fake.alnum(12)}`, 'CODEMAGIC_API_TOKEN=your-token'],
  },
});
