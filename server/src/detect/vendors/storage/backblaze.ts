import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'backblaze',
  name: 'Backblaze B2',
  category: 'storage',
  revoke: 'https://secure.backblaze.com/app_keys.htm',
  instead: 'Create one application key per bucket with a prefix and an expiry.',
  source: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  kinds: [
    {
      id: 'backblaze-application-key',
      title: 'Backblaze B2 application key',
      identity: 'api-key',
      keywords: ['K00'],
      pattern: /K00\d[A-Za-z0-9+\/]{27}/,
      pairsWith: ['backblaze-key-id'],
    },
    {
      id: 'backblaze-key-id',
      title: 'Backblaze B2 key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['b2_application', 'b2_account', 'b2_key', 'backblaze'],
      value: /^(?:00\d[a-f0-9]{9}0{6,9}[a-f0-9]{1,4}|[a-f0-9]{25}|[a-f0-9]{12})$/,
      name: /id|account/i,
      pairsWith: ['backblaze-application-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'backblaze-application-key': {
    match: [`B2_APPLICATION_KEY=⟦K005${fake.alnum(27)}⟧`, `"b2ApplicationKey": "⟦K005${fake.alnum(27)}⟧",`],
    ignore: [
      `B2_APPLICATION_KEY=xK005${fake.alnum(27)}`,
      `B2_APPLICATION_KEY=K005${fake.alnum(3)}`,
      `B2_APPLICATION_KEY=K005${fake.alnum(27)}Zz9`,
      'B2_APPLICATION_KEY=K00your-token-here',
    ],
  },
  'backblaze-key-id': {
    match: [`B2_APPLICATION_KEY_ID=⟦005${fake.hex(9)}0000000001⟧`, `const b2ApplicationKeyId = "⟦005${fake.hex(9)}0000000001⟧";`],
    ignore: ['B2_BUCKET=acme', 'B2_APPLICATION_KEY_ID=abc'],
  },
});
