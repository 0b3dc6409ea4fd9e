import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'file-io',
  name: 'file.io',
  category: 'storage',
  revoke: 'https://www.file.io/',
  source: 'https://www.file.io/developers',
  kinds: [
    {
      id: 'file-io-api-key',
      title: 'file.io API key',
      identity: 'api-key',
      keywords: ['fileio', 'file.io', 'file_io'],
      value: /^(?:[A-Z0-9]{16}\.[A-Z0-9]{20,24}|[A-Z0-9.-]{38,42})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'file-io-api-key': {
    match: [
      `FILEIO_API_KEY=⟦${fake.text(16, 'upperAlnum')}.${fake.text(23, 'upperAlnum')}⟧`,
      `const fileioApiKey = "⟦${fake.text(16, 'upperAlnum')}.${fake.text(23, 'upperAlnum')}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(16, 'upperAlnum')}.${fake.text(23, 'upperAlnum')}`,
      `FILEIO_API_KEY=${fake.text(16, 'upperAlnum')}.${fake.text(7, 'upperAlnum')}`,
      'FILEIO_API_KEY=your-key-here',
    ],
  },
});
