import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ejson',
  name: 'EJSON',
  category: 'secret-manager',
  revoke: 'https://github.com/Shopify/ejson',
  source: 'https://github.com/Shopify/ejson',
  kinds: [
    {
      id: 'ejson-private-key',
      title: 'EJSON private key',
      identity: 'encryption-key',
      keywords: ['ejson'],
      value: /^[a-f0-9]{64}$/,
      name: /private|key$/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ejson-private-key': {
    match: [`EJSON_PRIVATE_KEY=⟦${fake.hex(64)}⟧`, `const ejsonPrivateKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `EJSON_PRIVATE_KEY=${fake.hex(8)}`, 'EJSON_PRIVATE_KEY=your-key-here'],
  },
});
