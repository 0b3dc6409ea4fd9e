import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'palo-alto',
  name: 'Palo Alto Networks',
  category: 'security',
  revoke: 'https://docs.paloaltonetworks.com/',
  source: 'https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
  kinds: [
    {
      id: 'palo-alto-api-key',
      title: 'PAN-OS API key',
      identity: 'service-account',
      keywords: ['panos', 'paloalto', 'palo_alto', 'pan_api'],
      value: /^LUFRPT[A-Za-z0-9+\/=]{40,200}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'palo-alto-api-key': {
    match: [`PANOS_API_KEY=⟦LUFRPT${fake.base64(110)}⟧`, `const panosApiKey = "⟦LUFRPT${fake.base64(110)}⟧";`],
    ignore: [`BUILD_CHECKSUM=LUFRPT${fake.base64(110)}`, `PANOS_API_KEY=LUFRPT${fake.base64(13)}`, 'PANOS_API_KEY=your-key-here'],
  },
});
