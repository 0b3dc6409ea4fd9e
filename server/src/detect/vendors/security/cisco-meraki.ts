import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  category: 'security',
  revoke: 'https://dashboard.meraki.com/',
  instead: 'Use a Meraki OAuth application with short-lived tokens.',
  source: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  kinds: [
    {
      id: 'cisco-meraki-api-key',
      title: 'Cisco Meraki API key',
      identity: 'personal-token',
      keywords: ['meraki'],
      value: /^[a-f0-9]{40}$/,
      name: /(?<![a-z])meraki/i,
      check: (secret) => new Set(secret).size > 6,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cisco-meraki-api-key': {
    match: [`MERAKI_DASHBOARD_API_KEY=⟦${fake.hex(40)}⟧`, `const merakiDashboardApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `MERAKI_DASHBOARD_API_KEY=${fake.hex(5)}`, 'MERAKI_DASHBOARD_API_KEY=your-key-here'],
  },
});
