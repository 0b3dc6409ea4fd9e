import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zscaler',
  name: 'Zscaler',
  category: 'security',
  revoke: 'https://help.zscaler.com/',
  source: 'https://help.zscaler.com/oneapi/understanding-oneapi',
  kinds: [
    {
      id: 'zscaler-client-secret',
      title: 'Zscaler client secret or API key',
      identity: 'oauth-client',
      keywords: ['zscaler', 'zia_api', 'zia_pass', 'zpa_client'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /secret|api[_-]?key|passw/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zscaler-client-secret': {
    match: [`ZSCALER_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const zscalerClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`ZSCALER_CLOUD=${fake.alnum(32)}`, 'ZSCALER_CLIENT_SECRET=abc'],
  },
});
