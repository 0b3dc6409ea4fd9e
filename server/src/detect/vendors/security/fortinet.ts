import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fortinet',
  name: 'Fortinet',
  category: 'security',
  revoke: 'https://docs.fortinet.com/',
  source: 'https://docs.fortinet.com/document/fortigate/latest/administration-guide/399023/rest-api-administrator',
  kinds: [
    {
      id: 'fortinet-access-token',
      title: 'FortiGate REST API token',
      identity: 'service-account',
      keywords: ['fortios', 'fortigate', 'fortimanager', 'fgt_token'],
      value: /^[A-Za-z0-9]{30}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fortinet-access-token': {
    match: [`FORTIOS_ACCESS_TOKEN=⟦${fake.alnum(30)}⟧`, `const fortiosAccessToken = "⟦${fake.alnum(30)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(30)}`, `FORTIOS_ACCESS_TOKEN=${fake.alnum(3)}`, 'FORTIOS_ACCESS_TOKEN=your-key-here'],
  },
});
