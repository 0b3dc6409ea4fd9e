import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'infisical',
  name: 'Infisical',
  category: 'secret-manager',
  revoke: 'https://app.infisical.com/',
  instead: 'Let the machine identity sign in by OpenID Connect, Kubernetes or cloud IAM auth.',
  source: 'https://infisical.com/docs/documentation/platform/token',
  kinds: [
    {
      id: 'infisical-service-token',
      title: 'Infisical service token',
      identity: 'service-account',
      keywords: ['st.'],
      pattern: /st\.(?:[a-f0-9]{24}|[a-f0-9]{8}-[a-f0-9-]{27})\.[a-f0-9]{32,64}\.[a-f0-9]{32}/,
    },
    {
      id: 'infisical-client-secret',
      title: 'Infisical machine identity client secret',
      identity: 'service-account',
      keywords: ['infisical'],
      value: /^[a-f0-9]{64}$/,
      name: /secret|key|token/i,
    },
    {
      id: 'infisical-access-token',
      title: 'Infisical machine identity access token',
      identity: 'session',
      keywords: ['infisical'],
      value: /^eyJ[A-Za-z0-9_-]{10,500}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'infisical-service-token': {
    match: [
      `INFISICAL_TOKEN=⟦st.${fake.hex(24)}.${fake.hex(64)}.${fake.hex(32)}⟧`,
      `"infisicalToken": "⟦st.${fake.hex(24)}.${fake.hex(64)}.${fake.hex(32)}⟧",`,
    ],
    ignore: [
      `INFISICAL_TOKEN=xst.${fake.hex(24)}.${fake.hex(64)}.${fake.hex(32)}`,
      `INFISICAL_TOKEN=st.${fake.hex(3)}.${fake.hex(8)}.${fake.hex(4)}`,
      `INFISICAL_TOKEN=st.${fake.hex(24)}.${fake.hex(64)}.${fake.hex(32)}Zz9`,
      'INFISICAL_TOKEN=st.your-token-here',
    ],
  },
  'infisical-client-secret': {
    match: [`INFISICAL_CLIENT_SECRET=⟦${fake.hex(64)}⟧`, `const infisicalClientSecret = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `INFISICAL_CLIENT_SECRET=${fake.hex(8)}`, 'INFISICAL_CLIENT_SECRET=your-key-here'],
  },
  'infisical-access-token': {
    match: [
      `INFISICAL_TOKEN=⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧`,
      `const infisicalToken = "⟦eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=eyJhbGciOi${fake.base64url(30)}.eyJpc3Mi${fake.base64url(90)}.${fake.base64url(43)}`,
      `INFISICAL_TOKEN=eyJhbGciOi${fake.base64url(3)}.eyJpc3Mi${fake.base64url(11)}.${fake.base64url(5)}`,
      'INFISICAL_TOKEN=your-key-here',
    ],
  },
});
