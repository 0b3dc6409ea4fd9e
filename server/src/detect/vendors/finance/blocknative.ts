import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'blocknative',
  name: 'Blocknative',
  category: 'finance',
  revoke: 'https://explorer.blocknative.com/account',
  source: 'https://docs.blocknative.com/',
  kinds: [
    {
      id: 'blocknative-api-key',
      title: 'Blocknative API key',
      identity: 'api-key',
      keywords: ['blocknative'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'blocknative-api-key': {
    match: [
      `BLOCKNATIVE_API_KEY=⟦${fake.uuid()}⟧`,
      `"blocknative_api_key": "⟦${fake.uuid()}⟧"`,
      `const blocknativeApiKey = '⟦${fake.uuid()}⟧';`,
    ],
    ignore: [`BLOCKNATIVE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'blocknative_api_key: your-value-here'],
  },
});
