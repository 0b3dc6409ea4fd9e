import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fulcrum',
  name: 'Fulcrum',
  category: 'productivity',
  revoke: 'https://docs.fulcrumapp.com/docs/rest-api',
  source: 'https://docs.fulcrumapp.com/docs/rest-api',
  kinds: [
    {
      id: 'fulcrum-api-key',
      title: 'Fulcrum API key',
      identity: 'api-key',
      keywords: ['fulcrum'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{80}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fulcrum-api-key': {
    match: [
      `FULCRUM_API_KEY=⟦${fake.alnum(80)}⟧`,
      `"fulcrum_api_key": "⟦${fake.alnum(80)}⟧"`,
      `const fulcrumApiKey = '⟦${fake.alnum(80)}⟧';`,
    ],
    ignore: [`FULCRUM_API_KEY=${fake.alnum(60)}`, `SAMPLE_SETTING=${fake.alnum(80)}`, 'fulcrum_api_key: your-value-here'],
  },
});
