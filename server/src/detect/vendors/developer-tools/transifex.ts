import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'transifex',
  name: 'Transifex',
  category: 'developer-tools',
  revoke: 'https://app.transifex.com/user/settings/api/',
  source: 'https://developers.transifex.com/reference/api-authentication',
  kinds: [
    {
      id: 'transifex-api-token',
      title: 'Transifex API token',
      identity: 'api-key',
      keywords: ['transifex', 'tx_token', 'txtoken'],
      value: /1\/[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'transifex-api-token': {
    match: [`TX_TOKEN=⟦1/${fake.hex(40)}⟧`, `"tx_token": "⟦1/${fake.hex(40)}⟧"`, `const txToken = '⟦1/${fake.hex(40)}⟧';`],
    ignore: [`TX_TOKEN=1/${fake.hex(6)}`, `SAMPLE_SETTING=1/${fake.hex(40)}`, 'tx_token: your-value-here'],
  },
});
