import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'govuk-notify',
  name: 'GOV.UK Notify',
  category: 'other',
  revoke: 'https://www.notifications.service.gov.uk/',
  source: 'https://docs.notifications.service.gov.uk/rest-api.html#api-keys',
  kinds: [
    {
      id: 'govuk-notify-api-key',
      title: 'GOV.UK Notify API key',
      identity: 'api-key',
      keywords: ['notify_', 'notify-', 'notifyapi', 'govuk'],
      value:
        /[\w-]{1,60}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'govuk-notify-api-key': {
    match: [
      `NOTIFY_API_KEY=⟦mailer-${fake.uuid()}-${fake.uuid()}⟧`,
      `"notify_api_key": "⟦mailer-${fake.uuid()}-${fake.uuid()}⟧"`,
      `const notifyApiKey = '⟦mailer-${fake.uuid()}-${fake.uuid()}⟧';`,
    ],
    ignore: [
      `NOTIFY_API_KEY=mailer-${fake.hex(8)}-${fake.hex(8)}`,
      `SAMPLE_SETTING=mailer-${fake.uuid()}-${fake.uuid()}`,
      'notify_api_key: your-value-here',
    ],
  },
});
