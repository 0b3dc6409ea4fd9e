import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vmware',
  name: 'VMware',
  category: 'cloud',
  revoke: 'https://console.cloud.vmware.com/csp/gateway/portal/#/user/tokens',
  source: 'https://developer.broadcom.com/xapis/identity-and-access-management-cloud-services-platform/latest',
  kinds: [
    {
      id: 'vmware-cloud-api-token',
      title: 'VMware Cloud API token',
      identity: 'api-key',
      keywords: ['vmc_api', 'vmc_token', 'vmware', 'csp_api_token', 'csp_token', 'vrealize'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /token|key/i,
    },
    {
      id: 'vmware-vcenter-password',
      title: 'vCenter password in a PowerCLI call',
      identity: 'service-account',
      keywords: ['connect-viserver'],
      pattern: /connect-viserver[^\n]{0,200}\s-password\s{1,4}["\']?([^\s"\'$(){}]{6,128})/i,
      open: true,
      revoke: 'https://techdocs.broadcom.com/',
      source: 'https://developer.broadcom.com/powercli',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vmware-cloud-api-token': {
    match: [`VMC_API_TOKEN=⟦${fake.alnum(64)}⟧`, `const vmcApiToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `VMC_API_TOKEN=${fake.alnum(8)}`, 'VMC_API_TOKEN=your-key-here'],
  },
  'vmware-vcenter-password': {
    match: [
      `Connect-VIServer -Server vc.example.com -User admin -Password ⟦${fake.password(12)}⟧`,
      `connect-viserver vc.example.com -user "admin" -password "⟦${fake.password(16)}⟧"`,
    ],
    ignore: ['Connect-VIServer $server -User $user -Password $password', 'Connect-VIServer -Server vc.example.com -Password abc'],
  },
});
