import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'upstash',
  name: 'Upstash',
  category: 'database',
  revoke: 'https://console.upstash.com/account/api',
  source: 'https://upstash.com/docs/devops/developer-api/introduction',
  kinds: [
    {
      id: 'upstash-rest-token',
      title: 'Upstash REST token',
      identity: 'database-user',
      keywords: ['upstash', 'kv_rest_api', 'qstash_token'],
      value: /^(?:A[A-Z][A-Za-z0-9_-]{30,120}={0,2}|eyJ[A-Za-z0-9_=-]{40,400})$/,
      name: /token|key|secret/i,
    },
    {
      id: 'upstash-management-key',
      title: 'Upstash management API key',
      identity: 'api-key',
      keywords: ['upstash'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'QStash signing key',
      identity: 'signing-key',
      keywords: ['qstash'],
      value: /^sig_[A-Za-z0-9]{24,44}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'upstash-rest-token': {
    match: [`UPSTASH_REDIS_REST_TOKEN=⟦AX${fake.base64url(54)}==⟧`, `const upstashRedisRestToken = "⟦AX${fake.base64url(54)}==⟧";`],
    ignore: [
      `BUILD_CHECKSUM=AX${fake.base64url(54)}==`,
      `UPSTASH_REDIS_REST_TOKEN=AX${fake.base64url(6)}==`,
      'UPSTASH_REDIS_REST_TOKEN=your-key-here',
    ],
  },
  'upstash-management-key': {
    match: [`UPSTASH_API_KEY=⟦${fake.uuid()}⟧`, `const upstashApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`UPSTASH_DATABASE_ID=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
  'upstash-qstash-signing-key': {
    match: [`QSTASH_CURRENT_SIGNING_KEY=⟦sig_${fake.alnum(28)}⟧`, `const qstashCurrentSigningKey = "⟦sig_${fake.alnum(28)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=sig_${fake.alnum(28)}`,
      `QSTASH_CURRENT_SIGNING_KEY=sig_${fake.alnum(3)}`,
      'QSTASH_CURRENT_SIGNING_KEY=your-key-here',
    ],
  },
});
