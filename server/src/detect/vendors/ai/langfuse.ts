import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'langfuse',
  name: 'Langfuse',
  category: 'ai',
  revoke: 'https://langfuse.com/faq/all/lost-secret-key',
  source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  kinds: [
    {
      id: 'langfuse-secret-key',
      title: 'Langfuse secret key',
      identity: 'api-key',
      keywords: ['sk-lf-'],
      pattern: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      pairsWith: ['langfuse-public-key'],
    },
    {
      id: 'langfuse-public-key',
      title: 'Langfuse public key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['pk-lf-'],
      pattern: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      pairsWith: ['langfuse-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'langfuse-secret-key': {
    match: [`export LANGFUSE_SECRET_KEY=⟦sk-lf-${fake.uuid()}⟧`, `{"token": "⟦sk-lf-${fake.uuid()}⟧"}`],
    ignore: [`token = sk-lf-${fake.hex(12)}`, `task-sk-lf_${fake.uuid()}`, `xsk-lf-${fake.uuid()}`],
  },
  'langfuse-public-key': {
    match: [`export LANGFUSE_PUBLIC_KEY=⟦pk-lf-${fake.uuid()}⟧`, `{"token": "⟦pk-lf-${fake.uuid()}⟧"}`],
    ignore: [`token = pk-lf-${fake.hex(12)}`, `xpk-lf-${fake.uuid()}`],
  },
});
