import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clustdoc',
  name: 'Clustdoc',
  category: 'productivity',
  revoke: 'https://clustdoc.com/',
  source: 'https://clustdoc.com/',
  kinds: [
    {
      id: 'clustdoc-api-key',
      title: 'Clustdoc API key',
      identity: 'api-key',
      keywords: ['clustdoc'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{60,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clustdoc-api-key': {
    match: [
      `CLUSTDOC_API_KEY=⟦${fake.alnum(60)}⟧`,
      `"clustdoc_api_key": "⟦${fake.alnum(60)}⟧"`,
      `const clustdocApiKey = '⟦${fake.alnum(60)}⟧';`,
    ],
    ignore: [`CLUSTDOC_API_KEY=${fake.alnum(45)}`, `SAMPLE_SETTING=${fake.alnum(60)}`, 'clustdoc_api_key: your-value-here'],
  },
});
