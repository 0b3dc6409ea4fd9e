import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kamatera',
  name: 'Kamatera',
  category: 'cloud',
  revoke: 'https://console.kamatera.com/keys',
  source: 'https://console.kamatera.com/service/docs',
  kinds: [
    {
      id: 'kamatera-api-secret',
      title: 'Kamatera API secret',
      identity: 'api-key',
      keywords: ['kamatera'],
      value: /^[a-f0-9]{32}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kamatera-api-secret': {
    match: [`KAMATERA_API_SECRET=⟦${fake.hex(32)}⟧`, `const kamateraApiSecret = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `KAMATERA_API_SECRET=${fake.hex(4)}`, 'KAMATERA_API_SECRET=your-key-here'],
  },
});
