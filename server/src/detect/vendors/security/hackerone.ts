import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hackerone',
  name: 'HackerOne',
  category: 'security',
  revoke: 'https://hackerone.com/settings/api_token/edit',
  source: 'https://api.hackerone.com/getting-started/',
  kinds: [
    {
      id: 'hackerone-api-token',
      title: 'HackerOne API token',
      identity: 'personal-token',
      keywords: ['hackerone'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hackerone-api-token': {
    match: [`HACKERONE_API_TOKEN=⟦${fake.base64(43)}=⟧`, `const hackeroneApiToken = "⟦${fake.base64(43)}=⟧";`],
    ignore: [`HACKERONE_PROGRAM=${fake.base64(43)}=`, 'HACKERONE_API_TOKEN=abc'],
  },
});
