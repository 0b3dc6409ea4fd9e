import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deepl',
  name: 'DeepL',
  category: 'developer-tools',
  revoke: 'https://www.deepl.com/your-account/keys',
  instead: 'Give each environment its own key, limited to the endpoints it needs.',
  source: 'https://developers.deepl.com/docs/getting-started/auth',
  kinds: [
    {
      id: 'deepl-api-key',
      title: 'DeepL API key (free plan)',
      identity: 'api-key',
      keywords: [':fx'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/,
      anchor: 'window',
      reach: 44,
    },
    {
      id: 'deepl-admin-key',
      title: 'DeepL admin key',
      identity: 'api-key',
      keywords: [':adm'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:adm/,
      anchor: 'window',
      reach: 44,
      source: 'https://developers.deepl.com/api-reference/admin-api/managing-admin-keys',
    },
    {
      id: 'deepl-pro-api-key',
      title: 'DeepL API key',
      identity: 'api-key',
      keywords: ['deepl'],
      name: /key|token|auth/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deepl-api-key': {
    match: [`export DEEPL_API_KEY=⟦${fake.uuid()}:fx⟧`, `{"token": "⟦${fake.uuid()}:fx⟧"}`],
    ignore: [`key=${fake.uuid()}`, `key=${fake.hex(8)}:fx`],
  },
  'deepl-admin-key': {
    match: [`export DEEPL_ADMIN_KEY=⟦${fake.uuid()}:adm⟧`, `{"token": "⟦${fake.uuid()}:adm⟧"}`],
    ignore: [`key=${fake.uuid()}:admin`, `key=${fake.hex(8)}:adm`],
  },
  'deepl-pro-api-key': {
    match: [`DEEPL_API_KEY=⟦${fake.uuid()}⟧`, `"deepl_api_key": "⟦${fake.uuid()}⟧"`, `const deeplApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`DEEPL_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'deepl_api_key: your-value-here'],
  },
});
