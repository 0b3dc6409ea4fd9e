import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'filestack',
  name: 'Filestack',
  category: 'storage',
  revoke: 'https://dev.filestack.com/',
  source: 'https://www.filestack.com/docs/security/',
  kinds: [
    {
      id: 'filestack-api-key',
      title: 'Filestack API key',
      identity: 'api-key',
      keywords: ['filestack', 'filepicker'],
      value: /^A[A-Za-z0-9]{21}$/,
      name: /api[_-]?key|key$/i,
    },
    {
      id: 'filestack-app-secret',
      title: 'Filestack app secret',
      identity: 'signing-key',
      keywords: ['filestack'],
      value: /^[A-Z0-9]{26}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'filestack-api-key': {
    match: [`FILESTACK_API_KEY=⟦A${fake.alnum(20)}z⟧`, `const filestackApiKey = "⟦A${fake.alnum(20)}z⟧";`],
    ignore: [`BUILD_CHECKSUM=A${fake.alnum(20)}z`, `FILESTACK_API_KEY=A${fake.alnum(2)}z`, 'FILESTACK_API_KEY=your-key-here'],
  },
  'filestack-app-secret': {
    match: [`FILESTACK_APP_SECRET=⟦${fake.text(26, 'upperAlnum')}⟧`, `const filestackAppSecret = "⟦${fake.text(26, 'upperAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(26, 'upperAlnum')}`,
      `FILESTACK_APP_SECRET=${fake.text(3, 'upperAlnum')}`,
      'FILESTACK_APP_SECRET=your-key-here',
    ],
  },
});
