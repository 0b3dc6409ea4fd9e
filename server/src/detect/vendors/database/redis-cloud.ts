import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'redis-cloud',
  name: 'Redis Cloud',
  category: 'database',
  revoke: 'https://app.redislabs.com/#/access-management/api-keys',
  source: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  kinds: [
    {
      id: 'redis-cloud-account-key',
      title: 'Redis Cloud API account key',
      identity: 'api-key',
      keywords: ['rediscloud_access', 'rediscloud_secret', 'rediscloud_api', 'redis_cloud_api', 'redis_cloud_secret', 'redislabs'],
      value: /^[AS][a-z0-9]{40,52}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'redis-cloud-account-key': {
    match: [`REDISCLOUD_SECRET_KEY=⟦S${fake.text(50, 'lowerAlnum')}⟧`, `const rediscloudSecretKey = "⟦S${fake.text(50, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=S${fake.text(50, 'lowerAlnum')}`,
      `REDISCLOUD_SECRET_KEY=S${fake.text(6, 'lowerAlnum')}`,
      'REDISCLOUD_SECRET_KEY=your-key-here',
    ],
  },
});
