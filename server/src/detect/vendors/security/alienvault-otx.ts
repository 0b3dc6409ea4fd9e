import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'alienvault-otx',
  name: 'AlienVault OTX',
  category: 'security',
  revoke: 'https://otx.alienvault.com/settings',
  source: 'https://otx.alienvault.com/api',
  kinds: [
    {
      id: 'alienvault-otx-api-key',
      title: 'AlienVault OTX key',
      identity: 'personal-token',
      keywords: ['otx_api', 'otx_key', 'alienvault'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'alienvault-otx-api-key': {
    match: [`OTX_API_KEY=⟦${fake.hex(64)}⟧`, `const otxApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `OTX_API_KEY=${fake.hex(8)}`, 'OTX_API_KEY=your-key-here'],
  },
});
