import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'customerio',
  name: 'Customer.io',
  category: 'mail-sms',
  revoke: 'https://fly.customer.io/settings/api_credentials',
  source: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  kinds: [
    {
      id: 'customerio-tracking-api-key',
      title: 'Customer.io tracking API key',
      identity: 'api-key',
      keywords: ['customerio', 'customer.io', 'customer_io', 'tracking api', 'tracking_api', 'trackingapi', 'cio_'],
      value: /[0-9a-f]{20}/,
    },
    {
      id: 'customerio-app-api-key',
      title: 'Customer.io app API key',
      identity: 'api-key',
      keywords: ['customerio', 'customer.io', 'customer_io', 'cio_app', 'cioapp', 'cio_api', 'cioapi'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'customerio-tracking-api-key': {
    match: [
      `CUSTOMERIO_TRACKING_KEY=⟦${fake.hex(20)}⟧`,
      `"customerio_tracking_key": "⟦${fake.hex(20)}⟧"`,
      `const customerioTrackingKey = '⟦${fake.hex(20)}⟧';`,
    ],
    ignore: [`CUSTOMERIO_TRACKING_KEY=${fake.hex(15)}`, `SAMPLE_SETTING=${fake.hex(20)}`, 'customerio_tracking_key: your-value-here'],
  },
  'customerio-app-api-key': {
    match: [
      `CUSTOMERIO_APP_KEY=⟦${fake.hex(32)}⟧`,
      `"customerio_app_key": "⟦${fake.hex(32)}⟧"`,
      `const customerioAppKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`CUSTOMERIO_APP_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'customerio_app_key: your-value-here'],
  },
});
