import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tigris',
  name: 'Tigris',
  category: 'storage',
  revoke: 'https://console.tigris.dev/',
  source: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  kinds: [
    {
      id: 'tigris-secret-key',
      title: 'Tigris secret access key',
      identity: 'api-key',
      keywords: ['tsec_'],
      pattern: /tsec_[A-Za-z0-9+_-]{40,80}/,
      pairsWith: ['tigris-access-key-id'],
    },
    {
      id: 'tigris-access-key-id',
      title: 'Tigris access key id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['tid_'],
      pattern: /tid_[A-Za-z0-9_-]{40,60}/,
      pairsWith: ['tigris-secret-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tigris-secret-key': {
    match: [`AWS_SECRET_ACCESS_KEY=⟦tsec_${fake.alnum(64)}⟧`, `"awsSecretAccessKey": "⟦tsec_${fake.alnum(64)}⟧",`],
    ignore: [
      `AWS_SECRET_ACCESS_KEY=xtsec_${fake.alnum(64)}`,
      `AWS_SECRET_ACCESS_KEY=tsec_${fake.alnum(8)}`,
      'AWS_SECRET_ACCESS_KEY=tsec_your-token-here',
    ],
  },
  'tigris-access-key-id': {
    match: [`AWS_ACCESS_KEY_ID=⟦tid_${fake.alnum(48)}⟧`, `"awsAccessKeyId": "⟦tid_${fake.alnum(48)}⟧",`],
    ignore: [`AWS_ACCESS_KEY_ID=xtid_${fake.alnum(48)}`, `AWS_ACCESS_KEY_ID=tid_${fake.alnum(6)}`, 'AWS_ACCESS_KEY_ID=tid_your-token-here'],
  },
});
