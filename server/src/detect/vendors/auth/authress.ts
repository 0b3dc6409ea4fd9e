import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'authress',
  name: 'Authress',
  category: 'auth',
  revoke: 'https://authress.io/app/#/settings?focus=clients',
  source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  kinds: [
    {
      id: 'authress-service-client-access-key',
      title: 'Authress service client access key',
      identity: 'service-account',
      keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
      pattern: /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+\/_=-]{30,120}/,
      principal: (secret) => secret.split('.')[2],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'authress-service-client-access-key': {
    match: [
      `AUTHRESS_KEY=⟦sc_${fake.alnum(10)}.${fake.alnum(4)}.acc_${fake.alnum(12)}.${fake.alnum(60)}⟧`,
      `"authressKey": "⟦sc_${fake.alnum(10)}.${fake.alnum(4)}.acc_${fake.alnum(12)}.${fake.alnum(60)}⟧",`,
    ],
    ignore: [
      `AUTHRESS_KEY=sc_${fake.alnum(10)}.${fake.alnum(4)}`,
      `AUTHRESS_KEY=xsc_${fake.alnum(10)}.${fake.alnum(4)}.acc_${fake.alnum(12)}.${fake.alnum(60)}`,
    ],
  },
});
