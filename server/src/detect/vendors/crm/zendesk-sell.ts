import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zendesk-sell',
  name: 'Zendesk Sell',
  category: 'crm',
  revoke: 'https://developer.zendesk.com/api-reference/sales-crm/authentication/introduction/',
  source: 'https://developer.zendesk.com/api-reference/sales-crm/authentication/introduction/',
  kinds: [
    {
      id: 'zendesk-sell-api-key',
      title: 'Zendesk Sell API key',
      identity: 'api-key',
      keywords: ['zendesk_sell', 'zendesksell', 'getbase', 'basecrm'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zendesk-sell-api-key': {
    match: [
      `ZENDESK_SELL_TOKEN=⟦${fake.hex(64)}⟧`,
      `"zendesk_sell_token": "⟦${fake.hex(64)}⟧"`,
      `const zendeskSellToken = '⟦${fake.hex(64)}⟧';`,
    ],
    ignore: [`ZENDESK_SELL_TOKEN=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'zendesk_sell_token: your-value-here'],
  },
});
