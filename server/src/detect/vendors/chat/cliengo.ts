import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cliengo',
  name: 'Cliengo',
  category: 'chat',
  revoke: 'https://developers.cliengo.com/docs',
  source: 'https://developers.cliengo.com/docs',
  kinds: [
    {
      id: 'cliengo-api-key',
      title: 'Cliengo API key',
      identity: 'api-key',
      keywords: ['cliengo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cliengo-api-key': {
    match: [`CLIENGO_API_KEY=⟦${fake.uuid()}⟧`, `"cliengo_api_key": "⟦${fake.uuid()}⟧"`, `const cliengoApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`CLIENGO_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'cliengo_api_key: your-value-here'],
  },
});
