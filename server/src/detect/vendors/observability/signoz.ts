import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'signoz',
  name: 'SigNoz',
  category: 'observability',
  revoke: 'https://signoz.io/',
  source: 'https://signoz.io/docs/ingestion/signoz-cloud/keys/',
  kinds: [
    {
      id: 'signoz-ingestion-key',
      title: 'SigNoz ingestion or API key',
      identity: 'deploy-key',
      keywords: ['signoz'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[A-Za-z0-9+\/=_-]{40,60})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'signoz-ingestion-key': {
    match: [`SIGNOZ_INGESTION_KEY=⟦${fake.uuid()}⟧`, `const signozIngestionKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`SIGNOZ_REGION=${fake.uuid()}`, `KEY=${fake.uuid()}`],
  },
});
