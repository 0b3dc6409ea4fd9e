import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'happo',
  name: 'Happo',
  category: 'developer-tools',
  revoke: 'https://docs.happo.io/docs/getting-started',
  source: 'https://docs.happo.io/docs/getting-started',
  kinds: [
    {
      id: 'happo-api-key',
      title: 'Happo API key',
      identity: 'api-key',
      keywords: ['happo'],
      name: /secret|key/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'happo-api-key': {
    match: [`HAPPO_API_KEY=⟦${fake.hex(40)}⟧`, `"happo_api_key": "⟦${fake.hex(40)}⟧"`, `const happoApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`HAPPO_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'happo_api_key: your-value-here'],
  },
});
