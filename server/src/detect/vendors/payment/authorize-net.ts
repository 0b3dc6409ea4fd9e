import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'authorize-net',
  name: 'Authorize.net',
  category: 'payment',
  revoke: 'https://support.authorize.net/knowledgebase/Knowledgearticle/?code=KA-07619',
  source: 'https://support.authorize.net/knowledgebase/article/000001271/en-us',
  kinds: [
    {
      id: 'authorize-net-transaction-key',
      title: 'Authorize.net transaction key',
      identity: 'api-key',
      keywords: ['authorizenet', 'authorize_net', 'authnet', 'authorize.net'],
      name: /transaction_?key|secret/,
      value: /[A-Za-z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'authorize-net-transaction-key': {
    match: [
      `AUTHORIZENET_TRANSACTION_KEY=⟦${fake.alnum(16)}⟧`,
      `"authorizenet_transaction_key": "⟦${fake.alnum(16)}⟧"`,
      `const authorizenetTransactionKey = '⟦${fake.alnum(16)}⟧';`,
    ],
    ignore: [
      `AUTHORIZENET_TRANSACTION_KEY=${fake.alnum(12)}`,
      `SAMPLE_SETTING=${fake.alnum(16)}`,
      'authorizenet_transaction_key: your-value-here',
    ],
  },
});
