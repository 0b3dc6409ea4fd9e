import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: '21st-dev',
  name: '21st.dev',
  category: 'mcp',
  revoke: 'https://21st.dev/magic/console',
  source: 'https://21st.dev/mcp',
  kinds: [
    {
      id: '21st-dev-api-key',
      title: '21st.dev API key',
      identity: 'api-key',
      keywords: ['21st', 'twenty_first', 'twentyfirst', 'magic_api', 'magicapi'],
      name: /key|token/,
      value: /(?:an_sk_)?[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  '21st-dev-api-key': {
    match: [
      `TWENTY_FIRST_API_KEY=⟦${fake.hex(64)}⟧`,
      `"twenty_first_api_key": "⟦${fake.hex(64)}⟧"`,
      `const twentyFirstApiKey = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`TWENTY_FIRST_API_KEY=${fake.hex(10)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'twenty_first_api_key: your-value-here'],
  },
});
