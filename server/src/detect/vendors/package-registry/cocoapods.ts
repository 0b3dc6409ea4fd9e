import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cocoapods',
  name: 'CocoaPods',
  category: 'package-registry',
  revoke: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  source: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  kinds: [
    {
      id: 'cocoapods-trunk-token',
      title: 'CocoaPods trunk token',
      identity: 'deploy-key',
      keywords: ['cocoapods_trunk', 'cocoapodstrunk', 'cocoapods'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cocoapods-trunk-token': {
    match: [`COCOAPODS_TRUNK_TOKEN=⟦${fake.hex(32)}⟧`, `const cocoapodsTrunkToken = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `COCOAPODS_TRUNK_TOKEN=${fake.hex(4)}`, 'COCOAPODS_TRUNK_TOKEN=your-key-here'],
  },
});
