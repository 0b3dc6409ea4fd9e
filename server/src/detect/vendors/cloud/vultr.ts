import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vultr',
  name: 'Vultr',
  category: 'cloud',
  revoke: 'https://my.vultr.com/settings/#settingsapi',
  instead: 'Restrict the key to the addresses of the machines that use it.',
  source: 'https://www.vultr.com/api/',
  kinds: [
    {
      id: 'vultr-api-key',
      title: 'Vultr API key',
      identity: 'api-key',
      keywords: ['vultr'],
      value: /^[A-Z0-9]{36}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vultr-api-key': {
    match: [`VULTR_API_KEY=⟦${fake.text(36, 'upperAlnum')}⟧`, `const vultrApiKey = "⟦${fake.text(36, 'upperAlnum')}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.text(36, 'upperAlnum')}`, `VULTR_API_KEY=${fake.text(4, 'upperAlnum')}`, 'VULTR_API_KEY=your-key-here'],
  },
});
