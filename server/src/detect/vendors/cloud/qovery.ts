import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'qovery',
  name: 'Qovery',
  category: 'cloud',
  revoke: 'https://console.qovery.com/',
  source: 'https://www.qovery.com/docs/using-qovery/interface/cli',
  kinds: [
    {
      id: 'qovery-token',
      title: 'Qovery API token',
      identity: 'api-key',
      keywords: ['qov_'],
      pattern: /qov_[A-Za-z0-9]{60,120}(?:_\d{1,12})?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'qovery-token': {
    match: [
      `QOVERY_CLI_ACCESS_TOKEN=⟦qov_${fake.alnum(90)}_${fake.digits(10)}⟧`,
      `"qoveryCliAccessToken": "⟦qov_${fake.alnum(90)}_${fake.digits(10)}⟧",`,
    ],
    ignore: [`QOVERY_CLI_ACCESS_TOKEN=xqov_${fake.alnum(90)}`, `QOVERY_CLI_ACCESS_TOKEN=qov_${fake.alnum(20)}`],
  },
});
