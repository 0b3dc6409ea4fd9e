import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zabbix',
  name: 'Zabbix',
  category: 'observability',
  revoke: 'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
  source: 'https://www.zabbix.com/documentation/current/en/manual/api',
  kinds: [
    {
      id: 'zabbix-api-token',
      title: 'Zabbix API token',
      identity: 'service-account',
      keywords: ['zabbix'],
      value: /^(?:[a-f0-9]{64}|[a-f0-9]{32})$/,
      name: /token|auth|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zabbix-api-token': {
    match: [`ZABBIX_API_TOKEN=⟦${fake.hex(64)}⟧`, `const zabbixApiToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `ZABBIX_API_TOKEN=${fake.hex(8)}`, 'ZABBIX_API_TOKEN=your-key-here'],
  },
});
