import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  category: 'other',
  revoke: 'https://www.ipqualityscore.com/user/settings',
  source: 'https://www.ipqualityscore.com/documentation/overview',
  kinds: [
    {
      id: 'ipqualityscore-api-key',
      title: 'IPQualityScore API key',
      identity: 'api-key',
      keywords: ['ipquality', 'ipqs'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ipqualityscore-api-key': {
    match: [
      `IPQUALITY_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"ipquality_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const ipqualityApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`IPQUALITY_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'ipquality_api_key: your-value-here'],
  },
});
