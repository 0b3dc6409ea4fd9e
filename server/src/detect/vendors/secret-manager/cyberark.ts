import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cyberark',
  name: 'CyberArk Conjur',
  category: 'secret-manager',
  revoke: 'https://docs.cyberark.com/',
  instead: 'Let the workload sign in by JWT, Kubernetes or cloud authenticators.',
  source: 'https://docs.cyberark.com/conjur-open-source/latest/en/content/developer/conjur_api_login.htm',
  kinds: [
    {
      id: 'cyberark-api-key',
      title: 'Conjur API key',
      identity: 'api-key',
      keywords: ['conjur'],
      value: /^[a-z0-9]{48,60}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cyberark-api-key': {
    match: [`CONJUR_AUTHN_API_KEY=⟦${fake.text(54, 'lowerAlnum')}⟧`, `const conjurAuthnApiKey = "⟦${fake.text(54, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(54, 'lowerAlnum')}`,
      `CONJUR_AUTHN_API_KEY=${fake.text(6, 'lowerAlnum')}`,
      'CONJUR_AUTHN_API_KEY=your-key-here',
    ],
  },
});
