import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'open-exchange-rates',
  name: 'Open Exchange Rates',
  category: 'finance',
  revoke: 'https://docs.openexchangerates.org/reference/authentication',
  source: 'https://docs.openexchangerates.org/reference/authentication',
  kinds: [
    {
      id: 'open-exchange-rates-api-key',
      title: 'Open Exchange Rates API key',
      identity: 'api-key',
      keywords: ['openexchangerates', 'open_exchange_rates', 'oxr_'],
      name: /id|key|token|secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'open-exchange-rates-api-key': {
    match: [
      `OPENEXCHANGERATES_APP_ID=⟦${fake.hex(32)}⟧`,
      `"openexchangerates_app_id": "⟦${fake.hex(32)}⟧"`,
      `const openexchangeratesAppId = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`OPENEXCHANGERATES_APP_ID=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'openexchangerates_app_id: your-value-here'],
  },
});
