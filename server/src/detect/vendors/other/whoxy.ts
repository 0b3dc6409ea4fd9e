import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'whoxy',
  name: 'WHOXY',
  category: 'other',
  revoke: 'https://www.whoxy.com/',
  source: 'https://www.whoxy.com/',
  kinds: [
    {
      id: 'whoxy-api-key',
      title: 'WHOXY API key',
      identity: 'api-key',
      keywords: ['whoxy'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{33}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'whoxy-api-key': {
    match: [
      `WHOXY_API_KEY=⟦${fake.text(33, 'lowerAlnum')}⟧`,
      `"whoxy_api_key": "⟦${fake.text(33, 'lowerAlnum')}⟧"`,
      `const whoxyApiKey = '⟦${fake.text(33, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `WHOXY_API_KEY=${fake.text(25, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(33, 'lowerAlnum')}`,
      'whoxy_api_key: your-value-here',
    ],
  },
});
