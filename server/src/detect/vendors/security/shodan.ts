import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'shodan',
  name: 'Shodan',
  category: 'security',
  revoke: 'https://account.shodan.io/',
  source: 'https://developer.shodan.io/api/introduction',
  kinds: [
    {
      id: 'shodan-api-key',
      title: 'Shodan API key',
      identity: 'personal-token',
      keywords: ['shodan'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'shodan-api-key': {
    match: [`SHODAN_API_KEY=⟦${fake.alnum(32)}⟧`, `const shodanApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `SHODAN_API_KEY=${fake.alnum(4)}`, 'SHODAN_API_KEY=your-key-here'],
  },
});
