import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'logrocket',
  name: 'LogRocket',
  category: 'observability',
  revoke: 'https://app.logrocket.com/',
  source: 'https://docs.logrocket.com/reference/source-maps',
  kinds: [
    {
      id: 'logrocket-api-key',
      title: 'LogRocket API key',
      identity: 'deploy-key',
      keywords: ['logrocket'],
      value: /^[a-z0-9]{4,12}:[a-z0-9_-]{3,40}:[A-Za-z0-9]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'logrocket-api-key': {
    match: [
      `LOGROCKET_API_KEY=⟦${fake.text(6, 'lowerAlnum')}:app:${fake.alnum(20)}⟧`,
      `const logrocketApiKey = "⟦${fake.text(6, 'lowerAlnum')}:app:${fake.alnum(20)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(6, 'lowerAlnum')}:app:${fake.alnum(20)}`,
      `LOGROCKET_API_KEY=${fake.text(1, 'lowerAlnum')}:app:${fake.alnum(2)}`,
      'LOGROCKET_API_KEY=your-key-here',
    ],
  },
});
