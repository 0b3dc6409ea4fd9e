import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cal-com',
  name: 'Cal.com',
  category: 'productivity',
  revoke: 'https://app.cal.com/settings/developer/api-keys',
  source: 'https://cal.com/docs/api-reference/v2/introduction',
  kinds: [
    {
      id: 'cal-com-api-key',
      title: 'Cal.com API key',
      identity: 'api-key',
      keywords: ['cal_live_', 'cal_test_'],
      pattern: /cal_(?:live|test)_[0-9a-f]{32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cal-com-api-key': {
    match: [`export CAL_COM_API_KEY=⟦cal_live_${fake.hex(32)}⟧`, `{"token": "⟦cal_test_${fake.hex(32)}⟧"}`],
    ignore: [`token = cal_live_${fake.hex(5)}`, `xcal_live_${fake.hex(32)}`, 'token = cal_live_your-token-here'],
  },
});
