import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'drata',
  name: 'Drata',
  category: 'security',
  revoke: 'https://app.drata.com/',
  source: 'https://developers.drata.com/docs/authentication',
  kinds: [
    {
      id: 'drata-api-key',
      title: 'Drata API key',
      identity: 'api-key',
      keywords: ['drata'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9]{40,64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'drata-api-key': {
    match: [`DRATA_API_KEY=⟦${fake.uuid()}⟧`, `const drataApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`DRATA_WORKSPACE=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
