import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wasabi',
  name: 'Wasabi',
  category: 'storage',
  revoke: 'https://console.wasabisys.com/access_keys',
  source: 'https://docs.wasabi.com/docs/creating-a-new-access-key',
  kinds: [
    {
      id: 'wasabi-secret-key',
      title: 'Wasabi secret access key',
      identity: 'api-key',
      keywords: ['wasabi'],
      value: /^[A-Za-z0-9+\/]{40}$/,
      name: /secret/i,
      pairsWith: ['wasabi-access-key-id'],
    },
    {
      id: 'wasabi-access-key-id',
      title: 'Wasabi access key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['wasabi'],
      value: /^[A-Z0-9]{20}$/,
      name: /id|access[_-]?key$/i,
      pairsWith: ['wasabi-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wasabi-secret-key': {
    match: [`WASABI_SECRET_ACCESS_KEY=⟦${fake.alnum(40)}⟧`, `const wasabiSecretAccessKey = "⟦${fake.alnum(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(40)}`, `WASABI_SECRET_ACCESS_KEY=${fake.alnum(5)}`, 'WASABI_SECRET_ACCESS_KEY=your-key-here'],
  },
  'wasabi-access-key-id': {
    match: [`WASABI_ACCESS_KEY_ID=⟦${fake.text(20, 'upperAlnum')}⟧`, `const wasabiAccessKeyId = "⟦${fake.text(20, 'upperAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(20, 'upperAlnum')}`,
      `WASABI_ACCESS_KEY_ID=${fake.text(2, 'upperAlnum')}`,
      'WASABI_ACCESS_KEY_ID=your-key-here',
    ],
  },
});
