import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'resend',
  name: 'Resend',
  category: 'mail-sms',
  revoke: 'https://resend.com/api-keys',
  instead: 'Use a key with sending access to one domain.',
  source: 'https://resend.com/docs/dashboard/api-keys/introduction',
  kinds: [
    {
      id: 'resend-api-key',
      title: 'Resend API key',
      identity: 'api-key',
      keywords: ['re_'],
      pattern: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{24,28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'resend-api-key': {
    match: [`export RESEND_API_KEY=⟦re_${fake.alnum(8)}_${fake.alnum(26)}⟧`, `{"token": "⟦re_${fake.alnum(8)}_${fake.alnum(26)}⟧"}`],
    ignore: [`re_${fake.alnum(8)}_${fake.alnum(9)}`, `core_${fake.alnum(8)}_${fake.alnum(26)}`],
  },
});
