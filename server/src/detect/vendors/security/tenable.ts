import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tenable',
  name: 'Tenable',
  category: 'security',
  revoke: 'https://cloud.tenable.com/',
  source: 'https://developer.tenable.com/docs/authorization',
  kinds: [
    {
      id: 'tenable-secret-key',
      title: 'Tenable secret key',
      identity: 'api-key',
      keywords: ['tenable', 'tio_secret', 'nessus'],
      value: /^[a-f0-9]{64}$/,
      name: /secret/i,
      pairsWith: ['tenable-access-key'],
    },
    {
      id: 'tenable-access-key',
      title: 'Tenable access key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['tenable', 'nessus'],
      value: /^[a-f0-9]{64}$/,
      name: /access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tenable-secret-key': {
    match: [`TENABLE_SECRET_KEY=⟦${fake.hex(64)}⟧`, `const tenableSecretKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `TENABLE_SECRET_KEY=${fake.hex(8)}`, 'TENABLE_SECRET_KEY=your-key-here'],
  },
  'tenable-access-key': {
    match: [`TENABLE_ACCESS_KEY=⟦${fake.hex(64)}⟧`, `const tenableAccessKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `TENABLE_ACCESS_KEY=${fake.hex(8)}`, 'TENABLE_ACCESS_KEY=your-key-here'],
  },
});
