import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unstructured',
  name: 'Unstructured',
  category: 'ai',
  revoke: 'https://platform.unstructured.io/',
  source: 'https://docs.unstructured.io/api-reference/overview',
  kinds: [
    {
      id: 'unstructured-api-key',
      title: 'Unstructured API key',
      identity: 'api-key',
      keywords: ['unstructured'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unstructured-api-key': {
    match: [
      `UNSTRUCTURED_API_KEY=⟦${fake.alnum(30)}⟧`,
      `"unstructured_api_key": "⟦${fake.alnum(30)}⟧"`,
      `const unstructuredApiKey = '⟦${fake.alnum(30)}⟧';`,
    ],
    ignore: [`UNSTRUCTURED_API_KEY=${fake.alnum(23)}`, `SAMPLE_SETTING=${fake.alnum(30)}`, 'unstructured_api_key: your-value-here'],
  },
});
