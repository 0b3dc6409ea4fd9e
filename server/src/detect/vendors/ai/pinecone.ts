import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pinecone',
  name: 'Pinecone',
  category: 'ai',
  revoke: 'https://app.pinecone.io/organizations/-/projects',
  instead: 'Give each environment its own project and a key with only the roles it needs.',
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  kinds: [
    {
      id: 'pinecone-api-key',
      title: 'Pinecone API key',
      identity: 'api-key',
      keywords: ['pcsk_'],
      pattern: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
    },
    {
      id: 'pinecone-legacy-api-key',
      title: 'Pinecone API key (legacy)',
      identity: 'api-key',
      keywords: ['pinecone'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pinecone-api-key': {
    match: [`export PINECONE_API_KEY=⟦pcsk_${fake.alnum(6)}_${fake.alnum(63)}⟧`, `{"token": "⟦pcsk_${fake.alnum(6)}_${fake.alnum(63)}⟧"}`],
    ignore: [`token = pcsk_${fake.alnum(1)}_${fake.alnum(10)}`, `xpcsk_${fake.alnum(6)}_${fake.alnum(63)}`, 'token = pcsk_your-token-here'],
  },
  'pinecone-legacy-api-key': {
    match: [`PINECONE_API_KEY=⟦${fake.uuid()}⟧`, `"pinecone_api_key": "⟦${fake.uuid()}⟧"`, `const pineconeApiKey = '⟦${fake.uuid()}⟧';`],
    ignore: [`PINECONE_API_KEY=${fake.uuid().slice(0, 30)}`, `SAMPLE_SETTING=${fake.uuid()}`, 'pinecone_api_key: your-value-here'],
  },
});
