import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'paperform',
  name: 'Paperform',
  category: 'productivity',
  revoke: 'https://paperform.readme.io/reference/getting-started-1',
  source: 'https://paperform.readme.io/reference/getting-started-1',
  kinds: [
    {
      id: 'paperform-api-key',
      title: 'Paperform API key',
      identity: 'api-key',
      keywords: ['paperform'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}|[A-Za-z0-9._-]{200,1300}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'paperform-api-key': {
    match: [
      `PAPERFORM_API_KEY=⟦${fake.alnum(300)}⟧`,
      `"paperform_api_key": "⟦${fake.alnum(300)}⟧"`,
      `const paperformApiKey = '⟦${fake.alnum(300)}⟧';`,
    ],
    ignore: [`PAPERFORM_API_KEY=${fake.alnum(50)}`, `SAMPLE_SETTING=${fake.alnum(300)}`, 'paperform_api_key: your-value-here'],
  },
});
