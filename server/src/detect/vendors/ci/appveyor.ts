import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appveyor',
  name: 'AppVeyor',
  category: 'ci',
  revoke: 'https://ci.appveyor.com/api-keys',
  source: 'https://www.appveyor.com/docs/api/',
  kinds: [
    {
      id: 'appveyor-api-token',
      title: 'AppVeyor API token',
      identity: 'personal-token',
      keywords: ['appveyor'],
      value: /^(?:v2\.)?[a-z0-9]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appveyor-api-token': {
    match: [`APPVEYOR_API_TOKEN=⟦v2.${fake.text(20, 'lowerAlnum')}⟧`, `const appveyorToken = "⟦${fake.text(20, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=v2.${fake.text(20, 'lowerAlnum')}`,
      `APPVEYOR_API_TOKEN=v2.${fake.text(2, 'lowerAlnum')}`,
      'APPVEYOR_API_TOKEN=your-key-here',
    ],
  },
});
