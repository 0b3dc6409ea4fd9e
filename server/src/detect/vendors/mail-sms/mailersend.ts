import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mailersend',
  name: 'MailerSend',
  category: 'mail-sms',
  revoke: 'https://app.mailersend.com/api-tokens',
  source: 'https://developers.mailersend.com/general.html#authentication',
  kinds: [
    {
      id: 'mailersend-api-token',
      title: 'MailerSend API token',
      identity: 'api-key',
      keywords: ['mlsn.'],
      pattern: /mlsn\.[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mailersend-api-token': {
    match: [`export MAILERSEND_API_TOKEN=⟦mlsn.${fake.hex(64)}⟧`, `{"token": "⟦mlsn.${fake.hex(64)}⟧"}`],
    ignore: [`token = mlsn.${fake.hex(10)}`, `xmlsn.${fake.hex(64)}`, 'token = mlsn.your-token-here'],
  },
});
