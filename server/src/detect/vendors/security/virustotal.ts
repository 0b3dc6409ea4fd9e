import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'virustotal',
  name: 'VirusTotal',
  category: 'security',
  revoke: 'https://www.virustotal.com/gui/my-apikey',
  source: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  kinds: [
    {
      id: 'virustotal-api-key',
      title: 'VirusTotal API key',
      identity: 'personal-token',
      keywords: ['virustotal', 'vt_api', 'vt_key', 'vtapikey'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'virustotal-api-key': {
    match: [`VIRUSTOTAL_API_KEY=⟦${fake.hex(64)}⟧`, `const virustotalApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `VIRUSTOTAL_API_KEY=${fake.hex(8)}`, 'VIRUSTOTAL_API_KEY=your-key-here'],
  },
});
