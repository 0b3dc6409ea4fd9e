import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ebay',
  name: 'eBay',
  category: 'e-commerce',
  revoke: 'https://developer.ebay.com/my/keys',
  source: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
  kinds: [
    {
      id: 'ebay-cert-id',
      title: 'eBay cert id (client secret)',
      identity: 'oauth-client',
      keywords: ['PRD-', 'SBX-'],
      pattern: /(?:PRD|SBX)-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}/,
      environment: (secret) => (secret.startsWith('SBX-') ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ebay-cert-id': {
    match: [
      `export EBAY_CERT_ID=⟦PRD-${fake.hex(12)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}⟧`,
      `{"token": "⟦SBX-${fake.hex(12)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}⟧"}`,
    ],
    ignore: [
      `token = PRD-${fake.hex(2)}-${fake.hex(1)}-${fake.hex(1)}-${fake.hex(1)}-${fake.hex(1)}`,
      `xPRD-${fake.hex(12)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}-${fake.hex(4)}`,
      'token = PRD-your-token-here',
    ],
  },
});
