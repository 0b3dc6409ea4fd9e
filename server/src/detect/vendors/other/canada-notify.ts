import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'canada-notify',
  name: 'GC Notify',
  category: 'other',
  revoke: 'https://notification.canada.ca/',
  source: 'https://documentation.notification.canada.ca/en/start.html',
  kinds: [
    {
      id: 'canada-notify-api-key',
      title: 'GC Notify API key',
      identity: 'api-key',
      keywords: ['gcntfy-'],
      pattern:
        /(?:ApiKey-v1 )?gcntfy-[\w-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'canada-notify-api-key': {
    match: [
      `export CANADA_NOTIFY_API_KEY=⟦gcntfy-mailer-${fake.uuid()}-${fake.uuid()}⟧`,
      `{"token": "⟦gcntfy-mailer-${fake.uuid()}-${fake.uuid()}⟧"}`,
    ],
    ignore: [`gcntfy-mailer-${fake.uuid()}`, `gcntfy-mailer-x-${fake.hex(8)}`],
  },
});
