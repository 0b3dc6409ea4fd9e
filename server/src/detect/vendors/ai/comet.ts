import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'comet',
  name: 'Comet',
  category: 'ai',
  revoke: 'https://www.comet.com/api/my/settings/',
  source: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
  kinds: [
    {
      id: 'comet-api-key',
      title: 'Comet API key',
      identity: 'api-key',
      keywords: ['comet_api', 'cometapi', 'comet-api', 'comet_ml', 'cometml', 'opik_api', 'opikapi'],
      value: /[A-Za-z0-9]{25}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'comet-api-key': {
    match: [`COMET_API_KEY=⟦${fake.alnum(25)}⟧`, `"comet_api_key": "⟦${fake.alnum(25)}⟧"`, `const cometApiKey = '⟦${fake.alnum(25)}⟧';`],
    ignore: [`COMET_API_KEY=${fake.alnum(19)}`, `SAMPLE_SETTING=${fake.alnum(25)}`, 'comet_api_key: your-value-here'],
  },
});
