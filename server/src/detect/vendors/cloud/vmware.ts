import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vmware',
  name: 'VMware',
  category: 'cloud',
  revoke: 'https://console.cloud.vmware.com/csp/gateway/portal/#/user/tokens',
  source: 'https://techdocs.broadcom.com/',
  kinds: [
    {
      id: 'vmware-cloud-api-token',
      title: 'VMware Cloud API token',
      identity: 'api-key',
      keywords: ['vmc_api', 'vmc_token', 'vmware', 'csp_api_token', 'csp_token', 'vrealize'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vmware-cloud-api-token': {
    match: [`VMC_API_TOKEN=⟦${fake.alnum(64)}⟧`, `const vmcApiToken = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `VMC_API_TOKEN=${fake.alnum(8)}`, 'VMC_API_TOKEN=your-key-here'],
  },
});
