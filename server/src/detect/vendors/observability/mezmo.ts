import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mezmo',
  name: 'Mezmo (LogDNA)',
  category: 'observability',
  revoke: 'https://app.mezmo.com/manage/api-keys',
  source: 'https://docs.mezmo.com/docs/ingestion-key',
  kinds: [
    {
      id: 'mezmo-key',
      title: 'Mezmo ingestion or service key',
      identity: 'api-key',
      keywords: ['logdna', 'mezmo'],
      value: /^(?:sts_)?[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mezmo-key': {
    match: [`LOGDNA_INGESTION_KEY=⟦${fake.hex(32)}⟧`, `const logdnaIngestionKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `LOGDNA_INGESTION_KEY=${fake.hex(4)}`, 'LOGDNA_INGESTION_KEY=your-key-here'],
  },
});
