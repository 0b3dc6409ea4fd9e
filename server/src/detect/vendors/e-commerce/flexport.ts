import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'flexport',
  name: 'Flexport',
  category: 'e-commerce',
  revoke: 'https://apidocs.flexport.com/',
  source: 'https://apidocs.flexport.com/',
  kinds: [
    {
      id: 'flexport-api-token',
      title: 'Flexport logistics API token',
      identity: 'api-key',
      keywords: ['shltm_'],
      pattern: /shltm_[\w-]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'flexport-api-token': {
    match: [`export FLEXPORT_API_TOKEN=⟦shltm_${fake.alnum(40)}⟧`, `{"token": "⟦shltm_${fake.alnum(40)}⟧"}`],
    ignore: [`token = shltm_${fake.alnum(6)}`, `xshltm_${fake.alnum(40)}`, 'token = shltm_your-token-here'],
  },
});
