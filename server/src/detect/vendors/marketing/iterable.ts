import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'iterable',
  name: 'Iterable',
  category: 'marketing',
  revoke: 'https://app.iterable.com/settings/apiKeys',
  source: 'https://support.iterable.com/hc/en-us/articles/360043464871',
  kinds: [
    {
      id: 'iterable-api-key',
      title: 'Iterable API key',
      identity: 'api-key',
      keywords: ['iterable'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32,34}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'iterable-api-key': {
    match: [`ITERABLE_API_KEY=⟦${fake.hex(32)}⟧`, `"iterable_api_key": "⟦${fake.hex(32)}⟧"`, `const iterableApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`ITERABLE_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'iterable_api_key: your-value-here'],
  },
});
