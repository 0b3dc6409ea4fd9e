import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'upcloud',
  name: 'UpCloud',
  category: 'cloud',
  revoke: 'https://hub.upcloud.com/account/api-tokens',
  instead: 'Give the token an expiry date and restrict it to the addresses that use it.',
  source: 'https://developers.upcloud.com/1.3/3-accounts/',
  kinds: [
    {
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      identity: 'api-key',
      keywords: ['ucat_'],
      pattern: /ucat_[0-9A-Z]{26}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'upcloud-api-token': {
    match: [`UPCLOUD_TOKEN=⟦ucat_${fake.text(26, 'upperAlnum')}⟧`, `"upcloudToken": "⟦ucat_${fake.text(26, 'upperAlnum')}⟧",`],
    ignore: [
      `UPCLOUD_TOKEN=xucat_${fake.text(26, 'upperAlnum')}`,
      `UPCLOUD_TOKEN=ucat_${fake.text(3, 'upperAlnum')}`,
      `UPCLOUD_TOKEN=ucat_${fake.text(26, 'upperAlnum')}Zz9`,
      'UPCLOUD_TOKEN=ucat_your-token-here',
    ],
  },
});
