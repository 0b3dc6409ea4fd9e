import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'exoscale',
  name: 'Exoscale',
  category: 'cloud',
  revoke: 'https://portal.exoscale.com/iam/api-keys',
  instead: 'Bind the key to an IAM role that allows only the operations it needs.',
  source: 'https://community.exoscale.com/documentation/iam/quick-start/',
  kinds: [
    {
      id: 'exoscale-api-key',
      title: 'Exoscale API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['EXO'],
      pattern: /EXO[a-f0-9]{24}/,
      pairsWith: ['exoscale-api-secret'],
    },
    {
      id: 'exoscale-api-secret',
      title: 'Exoscale API secret',
      identity: 'api-key',
      keywords: ['exoscale'],
      value: /^[A-Za-z0-9_-]{40,43}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['exoscale-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'exoscale-api-key': {
    match: [`EXOSCALE_API_KEY=⟦EXO${fake.hex(24)}⟧`, `"exoscaleApiKey": "⟦EXO${fake.hex(24)}⟧",`],
    ignore: [
      `EXOSCALE_API_KEY=xEXO${fake.hex(24)}`,
      `EXOSCALE_API_KEY=EXO${fake.hex(3)}`,
      `EXOSCALE_API_KEY=EXO${fake.hex(24)}Zz9`,
      'EXOSCALE_API_KEY=EXOyour-token-here',
    ],
  },
  'exoscale-api-secret': {
    match: [`EXOSCALE_API_SECRET=⟦${fake.base64url(43)}⟧`, `const exoscaleApiSecret = "⟦${fake.base64url(43)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.base64url(43)}`, `EXOSCALE_API_SECRET=${fake.base64url(5)}`, 'EXOSCALE_API_SECRET=your-key-here'],
  },
});
