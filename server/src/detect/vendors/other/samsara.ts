import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'samsara',
  name: 'Samsara',
  category: 'other',
  revoke: 'https://cloud.samsara.com/',
  source: 'https://developers.samsara.com/docs/authentication',
  kinds: [
    {
      id: 'samsara-api-token',
      title: 'Samsara API token',
      identity: 'api-key',
      keywords: ['samsara_api_'],
      pattern: /samsara_api_[A-Za-z0-9]{30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'samsara-api-token': {
    match: [`export SAMSARA_API_TOKEN=⟦samsara_api_${fake.alnum(30)}⟧`, `{"token": "⟦samsara_api_${fake.alnum(30)}⟧"}`],
    ignore: [`token = samsara_api_${fake.alnum(5)}`, `xsamsara_api_${fake.alnum(30)}`, 'token = samsara_api_your-token-here'],
  },
});
