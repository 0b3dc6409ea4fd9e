import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gandi',
  name: 'Gandi',
  category: 'cdn-dns',
  revoke: 'https://admin.gandi.net/',
  source: 'https://api.gandi.net/docs/authentication/',
  kinds: [
    {
      id: 'gandi-personal-token',
      title: 'Gandi API key or personal access token',
      identity: 'personal-token',
      keywords: ['gandi'],
      value: /^(?:[A-Za-z0-9]{24}|[a-f0-9]{40})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gandi-personal-token': {
    match: [`GANDI_PERSONAL_ACCESS_TOKEN=⟦${fake.hex(40)}⟧`, `const gandiPersonalAccessToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `GANDI_PERSONAL_ACCESS_TOKEN=${fake.hex(5)}`, 'GANDI_PERSONAL_ACCESS_TOKEN=your-key-here'],
  },
});
