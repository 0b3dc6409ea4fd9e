import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zilliz',
  name: 'Zilliz Cloud',
  category: 'database',
  revoke: 'https://cloud.zilliz.com/',
  source: 'https://docs.zilliz.com/docs/manage-api-keys',
  kinds: [
    {
      id: 'zilliz-api-key',
      title: 'Zilliz Cloud API key',
      identity: 'api-key',
      keywords: ['zilliz', 'milvus'],
      value: /^[a-f0-9]{64,120}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zilliz-api-key': {
    match: [`ZILLIZ_API_KEY=⟦${fake.hex(104)}⟧`, `const zillizApiKey = "⟦${fake.hex(104)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(104)}`, `ZILLIZ_API_KEY=${fake.hex(13)}`, 'ZILLIZ_API_KEY=your-key-here'],
  },
});
