import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pandadoc',
  name: 'PandaDoc',
  category: 'productivity',
  revoke: 'https://app.pandadoc.com/a/#/settings/api-dashboard',
  source: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  kinds: [
    {
      id: 'pandadoc-api-key',
      title: 'PandaDoc API key',
      identity: 'api-key',
      keywords: ['pandadoc'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pandadoc-api-key': {
    match: [
      `PANDADOC_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"pandadoc_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const pandadocApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`PANDADOC_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'pandadoc_api_key: your-value-here'],
  },
});
