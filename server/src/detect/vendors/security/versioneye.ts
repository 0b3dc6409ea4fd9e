import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'versioneye',
  name: 'VersionEye',
  category: 'security',
  revoke: 'https://www.versioneye.com/',
  source: 'https://github.com/versioneye/versioneye-api',
  kinds: [
    {
      id: 'versioneye-api-key',
      title: 'VersionEye API key',
      identity: 'personal-token',
      keywords: ['versioneye'],
      value: /^[a-z0-9-]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'versioneye-api-key': {
    match: [`VERSIONEYE_API_KEY=⟦${fake.hex(40)}⟧`, `const versioneyeApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `VERSIONEYE_API_KEY=${fake.hex(5)}`, 'VERSIONEYE_API_KEY=your-key-here'],
  },
});
