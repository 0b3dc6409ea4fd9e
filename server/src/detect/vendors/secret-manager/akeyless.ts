import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'akeyless',
  name: 'Akeyless',
  category: 'secret-manager',
  revoke: 'https://console.akeyless.io/',
  instead: 'Use universal identity, Kubernetes or cloud IAM authentication instead of an API key.',
  source: 'https://docs.akeyless.io/docs/api-key',
  kinds: [
    {
      id: 'akeyless-access-key',
      title: 'Akeyless access key',
      identity: 'api-key',
      keywords: ['akeyless'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /access[_-]?key|secret|token/i,
      pairsWith: ['akeyless-access-id'],
    },
    {
      id: 'akeyless-access-id',
      title: 'Akeyless access id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['akeyless'],
      value: /^p-[a-z0-9]{12,14}$/,
      name: /id/i,
      pairsWith: ['akeyless-access-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'akeyless-access-key': {
    match: [`AKEYLESS_ACCESS_KEY=⟦${fake.base64(43)}=⟧`, `const akeylessAccessKey = "⟦${fake.base64(43)}=⟧";`],
    ignore: [`AKEYLESS_GATEWAY=${fake.base64(43)}=`, 'AKEYLESS_ACCESS_KEY=abc'],
  },
  'akeyless-access-id': {
    match: [`AKEYLESS_ACCESS_ID=⟦p-${fake.text(14, 'lowerAlnum')}⟧`, `const akeylessAccessId = "⟦p-${fake.text(14, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=p-${fake.text(14, 'lowerAlnum')}`,
      `AKEYLESS_ACCESS_ID=p-${fake.text(1, 'lowerAlnum')}`,
      'AKEYLESS_ACCESS_ID=your-key-here',
    ],
  },
});
