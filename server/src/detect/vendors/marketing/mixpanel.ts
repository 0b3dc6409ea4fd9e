import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mixpanel',
  name: 'Mixpanel',
  category: 'marketing',
  secretNames: ['mixpanel'],
  revoke: 'https://mixpanel.com/settings/org#serviceaccounts',
  source: 'https://developer.mixpanel.com/reference/service-accounts',
  kinds: [
    {
      id: 'mixpanel-api-secret',
      title: 'Mixpanel API secret or project token',
      identity: 'api-key',
      keywords: ['mixpanel'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
    {
      id: 'mixpanel-service-account-secret',
      title: 'Mixpanel service account secret',
      identity: 'service-account',
      keywords: ['mixpanel'],
      name: /service|secret/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mixpanel-api-secret': {
    match: [
      `MIXPANEL_API_SECRET=⟦${fake.hex(32)}⟧`,
      `"mixpanel_api_secret": "⟦${fake.hex(32)}⟧"`,
      `const mixpanelApiSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`MIXPANEL_API_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'mixpanel_api_secret: your-value-here'],
  },
  'mixpanel-service-account-secret': {
    match: [
      `MIXPANEL_SERVICE_ACCOUNT_SECRET=⟦${fake.alnum(32)}⟧`,
      `"mixpanel_service_account_secret": "⟦${fake.alnum(32)}⟧"`,
      `const mixpanelServiceAccountSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `MIXPANEL_SERVICE_ACCOUNT_SECRET=${fake.alnum(24)}`,
      `SAMPLE_SETTING=${fake.alnum(32)}`,
      'mixpanel_service_account_secret: your-value-here',
    ],
  },
});
