import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'neo4j',
  name: 'Neo4j Aura',
  category: 'database',
  revoke: 'https://console.neo4j.io/',
  source: 'https://neo4j.com/docs/aura/api/authentication/',
  kinds: [
    {
      id: 'neo4j-password',
      title: 'Neo4j password',
      identity: 'database-user',
      keywords: ['neo4j_password', 'neo4j_pass', 'neo4jpassword', 'neo4j_secret'],
      value: /^[A-Za-z0-9_-]{43}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'neo4j-client-secret',
      title: 'Neo4j Aura API client secret',
      identity: 'oauth-client',
      keywords: ['aura_client', 'neo4j_client', 'aura_api', 'auraclient'],
      value: /^[A-Za-z0-9_-]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'neo4j-password': {
    match: [`NEO4J_PASSWORD=⟦${fake.base64url(43)}⟧`, `const neo4jPassword = "⟦${fake.base64url(43)}⟧";`],
    ignore: ['NEO4J_USERNAME=neo4j', 'NEO4J_PASSWORD=abc'],
  },
  'neo4j-client-secret': {
    match: [`AURA_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const auraClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`AURA_CLIENT_ID=${fake.alnum(32)}`, 'AURA_CLIENT_SECRET=abc'],
  },
});
