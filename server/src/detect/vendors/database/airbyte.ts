import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'airbyte',
  name: 'Airbyte',
  category: 'database',
  revoke: 'https://cloud.airbyte.com/',
  source: 'https://docs.airbyte.com/platform/using-airbyte/configuring-api-access',
  kinds: [
    {
      id: 'airbyte-client-secret',
      title: 'Airbyte application secret',
      identity: 'oauth-client',
      keywords: ['airbyte'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret|token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'airbyte-client-secret': {
    match: [`AIRBYTE_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const airbyteClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `AIRBYTE_CLIENT_SECRET=${fake.alnum(4)}`, 'AIRBYTE_CLIENT_SECRET=your-key-here'],
  },
});
