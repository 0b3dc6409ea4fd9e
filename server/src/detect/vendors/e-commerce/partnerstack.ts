import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'partnerstack',
  name: 'PartnerStack',
  category: 'e-commerce',
  revoke: 'https://docs.partnerstack.com/reference/auth',
  source: 'https://docs.partnerstack.com/reference/auth',
  kinds: [
    {
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      identity: 'api-key',
      keywords: ['partnerstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{64,65}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'partnerstack-api-key': {
    match: [
      `PARTNERSTACK_API_KEY=⟦${fake.alnum(64)}⟧`,
      `"partnerstack_api_key": "⟦${fake.alnum(64)}⟧"`,
      `const partnerstackApiKey = '⟦${fake.alnum(64)}⟧';`,
    ],
    ignore: [`PARTNERSTACK_API_KEY=${fake.alnum(48)}`, `SAMPLE_SETTING=${fake.alnum(64)}`, 'partnerstack_api_key: your-value-here'],
  },
});
