import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'portkey',
  name: 'Portkey',
  category: 'ai',
  revoke: 'https://app.portkey.ai/api-keys',
  source: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
  kinds: [
    {
      id: 'portkey-api-key',
      title: 'Portkey API key',
      identity: 'api-key',
      keywords: ['portkey'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{28,32}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'portkey-api-key': {
    match: [`PORTKEY=⟦${fake.base64(28)}⟧`, `"portkey": "⟦${fake.base64(28)}⟧"`, `const portkey = '⟦${fake.base64(28)}⟧';`],
    ignore: [`PORTKEY=${fake.base64(21)}`, `SAMPLE_SETTING=${fake.base64(28)}`, 'portkey: your-value-here'],
  },
});
