import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hetzner',
  name: 'Hetzner Cloud',
  category: 'cloud',
  revoke: 'https://console.hetzner.cloud/projects',
  source: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
  kinds: [
    {
      id: 'hetzner-api-token',
      title: 'Hetzner Cloud API token',
      identity: 'api-key',
      keywords: ['hcloud', 'hetzner'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'hetzner-dns-token',
      title: 'Hetzner DNS API token',
      identity: 'api-key',
      keywords: ['hetzner_dns', 'hetznerdns', 'hetzner-dns', 'hetzner_api', 'hetznerapi'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      source: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hetzner-api-token': {
    match: [`HCLOUD_TOKEN=⟦${fake.alnum(64)}⟧`, `const hcloudToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `HCLOUD_TOKEN=${fake.alnum(8)}`, 'HCLOUD_TOKEN=your-key-here'],
  },
  'hetzner-dns-token': {
    match: [`HETZNER_DNS_TOKEN=⟦${fake.alnum(32)}⟧`, `const hetznerDnsToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `HETZNER_DNS_TOKEN=${fake.alnum(4)}`, 'HETZNER_DNS_TOKEN=your-key-here'],
  },
});
