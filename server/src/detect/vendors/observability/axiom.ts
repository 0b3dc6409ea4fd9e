import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'axiom',
  name: 'Axiom',
  category: 'observability',
  revoke: 'https://app.axiom.co/settings/api-tokens',
  instead: 'Use an API token with only the privileges it needs instead of a personal token.',
  source: 'https://axiom.co/docs/reference/tokens',
  kinds: [
    {
      id: 'axiom-api-token',
      title: 'Axiom API token',
      identity: 'api-key',
      keywords: ['xaat-'],
      pattern: /xaat-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    },
    {
      id: 'axiom-personal-token',
      title: 'Axiom personal access token',
      identity: 'personal-token',
      keywords: ['xapt-'],
      pattern: /xapt-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    },
    {
      id: 'axiom-ingest-token',
      title: 'Axiom ingest token',
      identity: 'deploy-key',
      keywords: ['xait-'],
      pattern: /xait-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'axiom-api-token': {
    match: [`AXIOM_TOKEN=⟦xaat-${fake.uuid()}⟧`, `"axiomToken": "⟦xaat-${fake.uuid()}⟧",`],
    ignore: [`AXIOM_TOKEN=xaat-${fake.hex(8)}`, `AXIOM_TOKEN=zxaat-${fake.uuid()}`],
  },
  'axiom-personal-token': {
    match: [`AXIOM_TOKEN=⟦xapt-${fake.uuid()}⟧`, `"axiomToken": "⟦xapt-${fake.uuid()}⟧",`],
    ignore: [`AXIOM_TOKEN=xapt-${fake.hex(8)}`, `AXIOM_TOKEN=zxapt-${fake.uuid()}`],
  },
  'axiom-ingest-token': {
    match: [`AXIOM_TOKEN=⟦xait-${fake.uuid()}⟧`, `"axiomToken": "⟦xait-${fake.uuid()}⟧",`],
    ignore: [`AXIOM_TOKEN=xait-${fake.hex(8)}`, `AXIOM_TOKEN=zxait-${fake.uuid()}`],
  },
});
