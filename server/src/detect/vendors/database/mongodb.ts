import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mongodb',
  name: 'MongoDB Atlas',
  category: 'database',
  secretNames: ['mongodb atlas', 'atlas'],
  revoke: 'https://cloud.mongodb.com/',
  instead: 'Use Atlas service accounts, and workload identity federation or X.509 for database users.',
  source: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  kinds: [
    {
      id: 'mongodb-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      identity: 'service-account',
      keywords: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
      pairsWith: ['mongodb-service-account-id'],
    },
    {
      id: 'mongodb-service-account-id',
      title: 'MongoDB Atlas service account id',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['mdb_sa_id_'],
      pattern: /mdb_sa_id_[a-f0-9]{24}/,
      pairsWith: ['mongodb-service-account-secret'],
    },
    {
      id: 'mongodb-api-private-key',
      title: 'MongoDB Atlas API private key',
      identity: 'api-key',
      keywords: ['mongodb_atlas', 'mongodbatlas', 'atlas_private', 'atlasprivate', 'mongo_atlas', 'mcli_private', 'atlas_api'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /private|secret|api[_-]?key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mongodb-service-account-secret': {
    match: [`MONGODB_ATLAS_CLIENT_SECRET=⟦mdb_sa_sk_${fake.alnum(40)}⟧`, `"mongodbAtlasClientSecret": "⟦mdb_sa_sk_${fake.alnum(40)}⟧",`],
    ignore: [
      `MONGODB_ATLAS_CLIENT_SECRET=xmdb_sa_sk_${fake.alnum(40)}`,
      `MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${fake.alnum(5)}`,
      `MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${fake.alnum(40)}Zz9`,
      'MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_your-token-here',
    ],
  },
  'mongodb-service-account-id': {
    match: [`MONGODB_ATLAS_CLIENT_ID=⟦mdb_sa_id_${fake.hex(24)}⟧`, `"mongodbAtlasClientId": "⟦mdb_sa_id_${fake.hex(24)}⟧",`],
    ignore: [
      `MONGODB_ATLAS_CLIENT_ID=xmdb_sa_id_${fake.hex(24)}`,
      `MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_${fake.hex(3)}`,
      `MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_${fake.hex(24)}Zz9`,
      'MONGODB_ATLAS_CLIENT_ID=mdb_sa_id_your-token-here',
    ],
  },
  'mongodb-api-private-key': {
    match: [`MONGODB_ATLAS_PRIVATE_KEY=⟦${fake.uuid()}⟧`, `const mongodbAtlasPrivateKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`MONGODB_ATLAS_PROJECT_ID=${fake.uuid()}`, `PRIVATE_KEY=${fake.uuid()}`],
  },
});
